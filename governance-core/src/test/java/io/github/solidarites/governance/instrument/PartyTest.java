package io.github.solidarites.governance.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import org.junit.jupiter.api.Test;

class PartyTest {
  private static Party party(String name, String id) {
    return new Party(name, ActorKind.CAF, Fact.of(ActorId.parse(id)));
  }

  private static Party unnumbered(String name, ActorKind kind) {
    return new Party(name, kind, Fact.notVisible());
  }

  @Test
  void one_identifier_is_one_person_whatever_is_printed() {
    assertThat(party("la CAF", "caf:54").isSamePersonAs(party("la caisse", "caf:54"))).isTrue();
    assertThat(party("la CAF", "caf:54").isSamePersonAs(party("la CAF", "caf:55"))).isFalse();
  }

  @Test
  void without_an_identifier_the_kind_and_the_printed_name_decide() {
    Party caf = unnumbered("la CAF", ActorKind.CAF);
    assertThat(caf.isSamePersonAs(party("la CAF", "caf:54"))).isTrue();
    assertThat(caf.isSamePersonAs(unnumbered("la CAF", ActorKind.MSA))).isFalse();
    assertThat(caf.isSamePersonAs(unnumbered("la caisse", ActorKind.CAF))).isFalse();
  }
}
