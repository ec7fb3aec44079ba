package io.github.solidarites.governance.rules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.solidarites.governance.rules.fakes.SmallWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A profile changes severities, and nothing else; the verdict says so. */
class ProfileTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final RuleCard WARNED = RuleCards.card("test.warned", Severity.WARNING);
  private static final RuleCard GRAVE = RuleCards.card("test.grave", Severity.ERROR);

  private static Verdict check(Profile profile) {
    List<Rule<String, String>> rules =
        List.of(
            RuleCards.rule(WARNED, sink -> sink.breached("/title", Arguments.none())),
            RuleCards.rule(GRAVE, sink -> sink.satisfied("/title", Arguments.none())));
    return new RuleSet<>("charter", "1", rules)
        .check("subject", "view", DAY, NoNames.INSTANCE, profile);
  }

  private static Profile profile(String rule, Severity severity) {
    return Profile.of("interne", Map.of(rule, severity));
  }

  @Test
  void a_warning_made_an_error_breaches_the_whole() {
    assertThat(check(Profile.none()).outcome()).isEqualTo(Outcome.SATISFIED);

    Verdict verdict = check(profile("test.warned", Severity.ERROR));

    assertThat(verdict.outcome()).isEqualTo(Outcome.BREACHED);
    assertThat(verdict.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
    assertThat(verdict.profile())
        .contains(
            new AppliedProfile(
                "interne",
                List.of(new SeverityChange("test.warned", Severity.WARNING, Severity.ERROR))));
  }

  @Test
  void a_profile_changes_neither_id_nor_texts_nor_sentences() {
    Finding before = check(Profile.none()).findings().get(0);
    Finding after = check(profile("test.warned", Severity.INFO)).findings().get(0);

    assertThat(after.severity()).isEqualTo(Severity.INFO);
    assertThat(after).usingRecursiveComparison().ignoringFields("severity").isEqualTo(before);
  }

  @Test
  void the_report_lists_each_change_in_both_languages() {
    List<String> french =
        Messages.of(Locale.FRENCH).profile(check(profile("test.warned", Severity.ERROR)));
    List<String> english =
        Messages.of(Locale.ENGLISH).profile(check(profile("test.warned", Severity.ERROR)));

    assertThat(french)
        .containsExactly(
            "Le profil «\u00a0interne\u00a0» change des gravités\u00a0:",
            "Gravité de test.warned\u00a0: À corriger → Bloquant.");
    assertThat(english)
        .containsExactly(
            "Profile “interne” changes severities:", "Severity of test.warned: Warning → Error.");
  }

  @Test
  void the_severity_of_the_library_is_no_change() {
    Verdict verdict = check(profile("test.warned", Severity.WARNING));

    assertThat(verdict.profile()).contains(new AppliedProfile("interne", List.of()));
    assertThat(Messages.of(Locale.ENGLISH).profile(verdict))
        .containsExactly("Profile “interne” changes no severity of these rules.");
  }

  @Test
  void without_a_profile_nothing_is_said() {
    Verdict verdict = check(Profile.none());

    assertThat(verdict.profile()).isEmpty();
    assertThat(Messages.of(Locale.FRENCH).profile(verdict)).isEmpty();
  }

  @Test
  void an_unknown_rule_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> profile("test.other", Severity.INFO).checkedAgainst(List.of(WARNED, GRAVE)))
        .withMessage("Profile interne: rule test.other is unknown");
  }

  @Test
  void a_severity_graver_than_the_basis_or_the_texts_allow_is_refused() {
    RuleCard practice =
        RuleCards.unfounded("test.practice", Severity.ADVICE, Basis.PRACTICE)
            .addCitations(SmallWorld.text("SOFT:map-2013:slide-9"))
            .build();
    RuleCard softText =
        RuleCards.unfounded("test.soft", Severity.WARNING, Basis.LAW)
            .addCitations(SmallWorld.text("SOFT:map-2013:slide-9"))
            .build();

    assertThat(practice.allows(Severity.ADVICE)).isTrue();
    assertThat(practice.allows(Severity.WARNING)).isFalse();
    assertThat(softText.allows(Severity.ERROR)).isFalse();
    assertThat(GRAVE.allows(Severity.ERROR)).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                profile("test.practice", Severity.WARNING)
                    .checkedAgainst(List.of(practice, softText)))
        .withMessage("Profile interne: rule test.practice cannot be WARNING");
  }

  @Test
  void a_profile_has_a_name() {
    assertThatIllegalArgumentException().isThrownBy(() -> Profile.of(" ", Map.of()));
  }
}
