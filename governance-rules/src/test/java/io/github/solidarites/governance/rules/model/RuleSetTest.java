package io.github.solidarites.governance.rules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.solidarites.governance.rules.fakes.SmallWorld;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static Verdict check(LocalDate day, List<Rule<String, String>> rules) {
    return new RuleSet<>("charter", "1", rules).check("subject", "view", day, NoNames.INSTANCE);
  }

  @Test
  void a_rule_that_examined_nothing_is_never_a_pass() {
    RuleCard silent = RuleCards.card("test.silent", Severity.ERROR);
    Verdict verdict = check(DAY, List.of(RuleCards.rule(silent, sink -> {})));
    assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(verdict.evaluations())
        .extracting(Evaluation::outcome, Evaluation::path, Evaluation::messageKey)
        .containsExactly(tuple(Outcome.NOT_APPLICABLE, "", "test.silent.not-applicable"));
    assertThat(verdict.findings()).isEmpty();
  }

  @Test
  void a_rule_that_examined_nothing_does_not_hide_a_pass() {
    Verdict verdict =
        check(
            DAY,
            List.of(
                RuleCards.rule(RuleCards.card("test.silent", Severity.ERROR), sink -> {}),
                RuleCards.rule(
                    RuleCards.card("test.passed", Severity.INFO),
                    sink -> sink.satisfied("/title", Arguments.none()))));
    assertThat(verdict.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(verdict.rulesRun()).isEqualTo(2);
  }

  @Test
  void no_rule_at_all_is_not_a_pass() {
    assertThat(check(DAY, List.of()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-12-31, NOT_APPLICABLE",
    "2020-01-01, BREACHED",
    "2020-12-31, BREACHED",
    "2021-01-01, NOT_APPLICABLE"
  })
  void a_rule_runs_only_on_the_days_it_is_law(LocalDate day, Outcome outcome) {
    RuleCard dated =
        RuleCards.unfounded("test.dated", Severity.ERROR, Basis.LAW)
            .addCitations(SmallWorld.text("CASF:L262-13"))
            .inForce(Period.parse("2020-01-01/2020-12-31"))
            .build();
    Rule<String, String> rule =
        RuleCards.rule(dated, sink -> sink.breached("/title", Arguments.none()));
    assertThat(check(day, List.of(rule)).outcome()).isEqualTo(outcome);
  }

  @Test
  void a_variant_has_a_sentence_of_its_own() {
    Rule<String, String> rule =
        RuleCards.rule(
            RuleCards.card("test.rule", Severity.ERROR),
            sink -> {
              sink.satisfied("/a", "number", Arguments.none());
              sink.breached("/b", "number", Arguments.none());
              sink.undetermined("/c", "number", Arguments.none());
              sink.notApplicable("/d", "state", Arguments.none());
            });
    assertThat(check(DAY, List.of(rule)).evaluations())
        .extracting(Evaluation::outcome, Evaluation::messageKey)
        .containsExactly(
            tuple(Outcome.SATISFIED, "test.rule.satisfied.number"),
            tuple(Outcome.BREACHED, "test.rule.breached.number"),
            tuple(Outcome.UNDETERMINED, "test.rule.undetermined.number"),
            tuple(Outcome.NOT_APPLICABLE, "test.rule.not-applicable.state"));
  }
}
