package io.github.solidarites.governance.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalFactsTest {
  private static final TerritoryId NANCY = TerritoryId.commune("54395");
  private static final TerritoryId LILLE = TerritoryId.commune("59350");

  private static LocalFacts delegating(String id) {
    return LocalFacts.builder()
        .addDelegations(
            Delegation.builder()
                .id(id)
                .delegator(ActorId.departement("54"))
                .recipient(ActorId.parse("caf:54"))
                .addMatters(new MatterId("rsa-grant"))
                .territory(TerritoryId.departement("54"))
                .inForce(Period.always())
                .build())
        .build();
  }

  private static LocalFacts populated(Map<TerritoryId, Integer> populations) {
    return LocalFacts.builder().populations(populations).build();
  }

  @Test
  void nothing_is_not_complete() {
    assertThat(LocalFacts.none().complete()).isFalse();
    assertThat(LocalFacts.none().delegations()).isEmpty();
  }

  @Test
  void adding_nothing_changes_nothing() {
    LocalFacts facts = delegating("a");
    assertThat(facts.and(LocalFacts.none())).isEqualTo(facts);
    assertThat(LocalFacts.none().and(facts)).isEqualTo(facts);
  }

  @Test
  void delegations_are_added_in_order() {
    assertThat(delegating("b").and(delegating("a")).delegations())
        .extracting(Delegation::id)
        .containsExactly("b", "a");
  }

  @Test
  void a_population_of_the_other_wins() {
    LocalFacts both = populated(Map.of(NANCY, 1, LILLE, 2)).and(populated(Map.of(NANCY, 3)));
    assertThat(both.populations()).containsOnly(Map.entry(NANCY, 3), Map.entry(LILLE, 2));
  }

  @Test
  void facts_are_complete_when_either_was_declared_so() {
    LocalFacts complete = LocalFacts.builder().complete(true).build();
    assertThat(complete.and(delegating("a")).complete()).isTrue();
    assertThat(delegating("a").and(complete).complete()).isTrue();
    assertThat(delegating("a").and(delegating("b")).complete()).isFalse();
  }

  @Test
  void two_delegations_with_one_id_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> delegating("a").and(delegating("a")))
        .withMessageStartingWith("LocalFacts: two delegations have the same id");
  }

  @Test
  void facts_given_twice_leave_the_first_as_they_were() {
    LocalFacts facts = delegating("a");
    facts.and(delegating("b"));
    assertThat(facts).isEqualTo(delegating("a"));
  }
}
