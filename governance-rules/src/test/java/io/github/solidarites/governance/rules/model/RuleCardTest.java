package io.github.solidarites.governance.rules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.solidarites.governance.rules.fakes.SmallWorld;
import io.github.solidarites.governance.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCardTest {
  private static RuleCard card(Severity severity, Basis basis, String text) {
    return RuleCards.unfounded("test.rule", severity, basis)
        .addCitations(SmallWorld.text(text))
        .build();
  }

  @ParameterizedTest
  @EnumSource(Severity.class)
  void a_rule_without_a_text_is_refused_whatever_its_severity(Severity severity) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleCards.unfounded("test.rule", severity, Basis.LAW).build())
        .withMessage("RuleCard test.rule: citations is empty");
  }

  @ParameterizedTest
  @CsvSource({
    "LAW, ERROR",
    "CASE_LAW, ERROR",
    "READING, ERROR",
    "PRACTICE, ADVICE",
    "PRACTICE, INFO",
    "CONVENTION, WARNING",
    "CONVENTION, INFO"
  })
  void a_severity_that_the_basis_allows_is_accepted(Basis basis, Severity severity) {
    assertThat(card(severity, basis, "CASF:L262-13").severity()).isEqualTo(severity);
  }

  @ParameterizedTest
  @CsvSource({"PRACTICE, ERROR", "PRACTICE, WARNING", "CONVENTION, ERROR"})
  void a_severity_graver_than_the_basis_is_refused(Basis basis, Severity severity) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> card(severity, basis, "CASF:L262-13"))
        .withMessage("RuleCard test.rule: severity " + severity + " on basis " + basis);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SOFT:guide", "CONVENTION:months"})
  void an_error_without_a_binding_text_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> card(Severity.ERROR, Basis.READING, text))
        .withMessage("RuleCard test.rule: severity ERROR without a binding text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"CASF:L262-13", "DECRET:2013-880", "CE:2021-04-21:437179", "PRINCIPLE:equality"})
  void an_error_rests_on_one_binding_text_among_others(String text) {
    RuleCard card =
        RuleCards.unfounded("test.rule", Severity.ERROR, Basis.READING)
            .addCitations(SmallWorld.text("SOFT:guide"), SmallWorld.text(text))
            .build();
    assertThat(card.citations()).hasSize(2);
  }

  @Test
  void less_than_an_error_needs_no_binding_text() {
    assertThat(card(Severity.WARNING, Basis.LAW, "SOFT:guide").inForce())
        .isEqualTo(Period.always());
  }
}
