package io.github.solidarites.governance.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import org.junit.jupiter.api.Test;

class TransferTest {
  private static Transfer.Builder transfer(String id) {
    Transfer.Builder builder = Transfer.builder();
    builder
        .id(id)
        .giver(ActorId.parse("commune:54395"))
        .receiver(ActorId.parse("epci:245400676"))
        .territory(TerritoryId.commune("54395"))
        .inForce(Period.parse("2020-01-01/.."));
    return builder;
  }

  @Test
  void a_transfer_of_nothing_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> transfer("t-1").build())
        .withMessage("Transfer t-1: matters and domains are empty");
  }

  @Test
  void a_matter_or_a_domain_is_enough() {
    assertThat(transfer("t-1").addMatters(new MatterId("rsa-grant")).build().domains()).isEmpty();
    assertThat(transfer("t-2").addDomains(new PolicyDomain("mobility")).build().matters())
        .isEmpty();
  }

  @Test
  void two_transfers_of_one_id_are_refused_and_two_sets_are_joined() {
    Transfer one = transfer("t-1").addMatters(new MatterId("rsa-grant")).build();
    Transfer other = transfer("t-2").addMatters(new MatterId("rsa-grant")).build();
    LocalFacts first = LocalFacts.builder().addTransfers(one).build();

    assertThat(first.and(LocalFacts.builder().addTransfers(other).build()).transfers())
        .containsExactly(one, other);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> first.and(first))
        .withMessage("LocalFacts: two transfers have the same id");
  }
}
