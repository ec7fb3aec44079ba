package io.github.solidarites.governance.rules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.solidarites.governance.time.ImpreciseDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
  private static Evaluation evaluation(Severity severity, Outcome outcome, String path) {
    RuleCard card = RuleCards.card("test." + severity.name().toLowerCase(), severity);
    return new Evaluation(card, outcome, path, card.id() + "." + outcome, Arguments.none());
  }

  private static Verdict verdict(List<Evaluation> evaluations) {
    return new Verdict(
        "charter",
        "1",
        3,
        evaluations,
        NoNames.INSTANCE,
        ImpreciseDate.parse("2026-11-22"),
        Optional.empty());
  }

  /** Reads « ERROR BREACHED + INFO SATISFIED ». */
  private static Verdict verdict(String evaluations) {
    return verdict(
        Arrays.stream(evaluations.split(" \\+ "))
            .map(text -> text.split(" "))
            .map(e -> evaluation(Severity.valueOf(e[0]), Outcome.valueOf(e[1]), "/title"))
            .collect(Collectors.toList()));
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR BREACHED + ERROR UNDETERMINED + ERROR SATISFIED, BREACHED",
    "ERROR SATISFIED + ERROR BREACHED, BREACHED",
    "ERROR UNDETERMINED + ERROR SATISFIED, UNDETERMINED",
    "WARNING BREACHED + ERROR UNDETERMINED, UNDETERMINED",
    "WARNING BREACHED + ERROR SATISFIED, SATISFIED",
    "WARNING UNDETERMINED + INFO SATISFIED, SATISFIED",
    "ERROR NOT_APPLICABLE + INFO SATISFIED, SATISFIED",
    "ERROR NOT_APPLICABLE, NOT_APPLICABLE",
    "ERROR NOT_APPLICABLE + WARNING NOT_APPLICABLE, NOT_APPLICABLE"
  })
  void an_error_decides_then_a_missing_fact_then_what_was_satisfied(
      String evaluations, Outcome outcome) {
    assertThat(verdict(evaluations).outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({"WARNING BREACHED", "ADVICE BREACHED", "INFO UNDETERMINED"})
  void without_anything_satisfied_there_is_no_pass(String evaluations) {
    assertThat(verdict(evaluations).outcome()).isNotEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_verdict_without_an_evaluation_is_not_applicable() {
    assertThat(verdict(List.of()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void evaluations_go_by_severity_then_by_place_then_by_rule() {
    Verdict verdict =
        verdict(
            List.of(
                evaluation(Severity.INFO, Outcome.BREACHED, "/signatories/0"),
                evaluation(Severity.ERROR, Outcome.SATISFIED, "/signatories/10"),
                evaluation(Severity.WARNING, Outcome.BREACHED, ""),
                evaluation(Severity.ERROR, Outcome.BREACHED, "/signatories/9"),
                evaluation(Severity.ERROR, Outcome.BREACHED, "/signatories/10/offices"),
                evaluation(Severity.ERROR, Outcome.UNDETERMINED, "/signatories/10")));
    assertThat(verdict.evaluations())
        .extracting(e -> e.rule().severity(), Evaluation::path, Evaluation::outcome)
        .containsExactly(
            tuple(Severity.ERROR, "/signatories/9", Outcome.BREACHED),
            tuple(Severity.ERROR, "/signatories/10", Outcome.SATISFIED),
            tuple(Severity.ERROR, "/signatories/10", Outcome.UNDETERMINED),
            tuple(Severity.ERROR, "/signatories/10/offices", Outcome.BREACHED),
            tuple(Severity.WARNING, "", Outcome.BREACHED),
            tuple(Severity.INFO, "/signatories/0", Outcome.BREACHED));
  }

  @Test
  void findings_are_the_breaches_and_the_missing_facts_and_nothing_else() {
    Verdict verdict =
        verdict("ERROR SATISFIED + ERROR BREACHED + WARNING UNDETERMINED + WARNING NOT_APPLICABLE");
    assertThat(verdict.findings())
        .extracting(Finding::outcome, Finding::severity, Finding::rule)
        .containsExactly(
            tuple(Outcome.BREACHED, Severity.ERROR, "test.error"),
            tuple(Outcome.UNDETERMINED, Severity.WARNING, "test.warning"));
  }

  @Test
  void every_outcome_is_counted_zero_included() {
    assertThat(verdict("ERROR BREACHED + INFO BREACHED + INFO SATISFIED").counts())
        .isEqualTo(
            Map.of(
                Outcome.SATISFIED, 1,
                Outcome.BREACHED, 2,
                Outcome.NOT_APPLICABLE, 0,
                Outcome.UNDETERMINED, 0));
  }

  @Test
  void a_verdict_cannot_be_changed() {
    Verdict verdict = verdict("ERROR BREACHED");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> verdict.evaluations().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> verdict.findings().clear());
    assertThat(verdict).hasToString("Verdict[BREACHED, 1 findings]");
  }
}
