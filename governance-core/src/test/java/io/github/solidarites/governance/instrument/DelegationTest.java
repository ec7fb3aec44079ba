package io.github.solidarites.governance.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import org.junit.jupiter.api.Test;

class DelegationTest {
  private static Delegation.Builder delegation() {
    Delegation.Builder delegation = Delegation.builder();
    delegation
        .id("convention-54")
        .delegator(ActorId.departement("54"))
        .recipient(ActorId.parse("caf:54"))
        .territory(TerritoryId.departement("54"))
        .inForce(Period.parse("2025-01-01/2027-12-31"));
    return delegation;
  }

  @Test
  void one_matter_is_enough() {
    MatterId matter = new MatterId("rsa-grant");
    assertThat(delegation().addMatters(matter).build().matters()).containsExactly(matter);
  }

  @Test
  void a_delegation_of_nothing_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> delegation().build())
        .withMessage("Delegation convention-54: matters is empty");
  }

  @Test
  void a_delegation_without_a_recipient_is_refused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Delegation.builder().id("convention-54").build())
        .withMessageContaining("recipient");
  }
}
