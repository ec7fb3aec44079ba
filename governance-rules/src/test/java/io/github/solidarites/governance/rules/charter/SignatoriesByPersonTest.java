package io.github.solidarites.governance.rules.charter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.Party;
import io.github.solidarites.governance.instrument.Signatory;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatoriesByPersonTest {
  /** Reads « Département = departement:54 », the identifier being optional. */
  private static List<List<Integer>> persons(String... parties) {
    return SignatoriesByPerson.of(Arrays.stream(parties).map(SignatoriesByPersonTest::of).toList());
  }

  private static Signatory of(String text) {
    String[] parts = text.split(" = ");
    Fact<ActorId> id = parts.length == 1 ? Fact.notVisible() : Fact.of(ActorId.parse(parts[1]));
    Party party = new Party(parts[0], new ActorKind("departement"), id);
    return new Signatory(party, Fact.notVisible(), Fact.notVisible());
  }

  @Test
  void one_identifier_is_one_person_whatever_is_printed() {
    assertThat(persons("Département = departement:54", "Conseil général = departement:54"))
        .containsExactly(List.of(0, 1));
  }

  @Test
  void without_identifiers_the_printed_name_tells() {
    assertThat(persons("Département", "Commune", "Département"))
        .containsExactly(List.of(0, 2), List.of(1));
  }

  @Test
  void a_name_without_identifier_is_completed_by_the_same_name_with_one() {
    assertThat(persons("Département", "Département = departement:54", "Conseil = departement:54"))
        .containsExactly(List.of(0, 1, 2));
  }

  @Test
  void one_name_with_two_identifiers_is_two_persons() {
    assertThat(
            persons("Département = departement:54", "Département", "Département = departement:88"))
        .containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void no_signatory_is_no_person() {
    assertThat(persons()).isEmpty();
  }
}
