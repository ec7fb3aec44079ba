package io.github.solidarites.governance.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.LocalFacts;
import io.github.solidarites.governance.rules.Governance;
import io.github.solidarites.governance.rules.model.AppliedProfile;
import io.github.solidarites.governance.rules.model.Profile;
import io.github.solidarites.governance.rules.model.Severity;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A world with a profile checks with its severities, whatever else is given to it. */
class ProfilesTest {
  private static final Governance FRANCE = FrenchGovernance.load();
  private static final String RULE = "charter.authorising-act-announced";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Profile LIGHTER = Profile.of("interne", Map.of(RULE, Severity.ADVICE));

  private static Optional<AppliedProfile> applied(Governance governance) {
    return governance
        .on(DAY)
        .check(Charter.builder().title("Charte").signedOn(Fact.notVisible()).build())
        .profile();
  }

  @Test
  void a_profile_stays_when_facts_or_a_day_of_knowledge_are_added() {
    Governance lighter = FRANCE.with(LIGHTER);

    assertThat(applied(lighter)).isPresent();
    assertThat(applied(lighter.with(LocalFacts.none()))).isEqualTo(applied(lighter));
    assertThat(applied(lighter.asKnownOn(DAY))).isEqualTo(applied(lighter));
    assertThat(applied(FRANCE)).as("the world it was made from").isEmpty();
  }

  @Test
  void the_last_profile_takes_the_place_of_the_one_before() {
    Governance back = FRANCE.with(LIGHTER).with(Profile.none());

    assertThat(applied(back)).isEmpty();
  }

  @Test
  void what_the_rules_do_not_allow_is_refused_at_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FRANCE.with(Profile.of("interne", Map.of("charter.no", Severity.INFO))))
        .withMessageContaining("charter.no");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> FRANCE.with(Profile.of("interne", Map.of("pathway.no-gap", Severity.ERROR))))
        .withMessageContaining("ERROR");
  }
}
