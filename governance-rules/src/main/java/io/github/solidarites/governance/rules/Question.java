package io.github.solidarites.governance.rules;

import io.github.solidarites.governance.rules.competence.CompetenceSteps;
import io.github.solidarites.governance.rules.delegation.DelegationSteps;
import io.github.solidarites.governance.rules.lead.LeadSteps;
import io.github.solidarites.governance.rules.model.Step;
import io.github.solidarites.governance.rules.pathway.PayerSteps;
import io.github.solidarites.governance.rules.waiver.EligibilitySteps;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The questions, each with the steps that its reasons may name. */
public enum Question {
  /** Who is competent. */
  WHO,
  /** Who leads. */
  LEAD,
  /** Whether an actor may act. */
  MAY,
  /** Who pays. */
  PAYER,
  /** Whether a person is eligible. */
  ELIGIBLE;

  /**
   * The steps of this question.
   *
   * @return the steps; immutable
   */
  public List<Step> steps() {
    return switch (this) {
      case WHO -> CompetenceSteps.ALL;
      case LEAD -> LeadSteps.ALL;
      case MAY -> DelegationSteps.ALL;
      case PAYER -> PayerSteps.ALL;
      case ELIGIBLE -> EligibilitySteps.ALL;
    };
  }

  /**
   * How it is called on the command line and in case files.
   *
   * @return for example {@code who}
   */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The question that a step belongs to.
   *
   * @param step a step of this library
   * @return the question
   * @throws IllegalArgumentException if no question has this step
   */
  public static Question of(Step step) {
    return Arrays.stream(values())
        .filter(question -> question.steps().contains(step))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Step " + step.id() + ": no question"));
  }
}
