package io.github.solidarites.governance.rules.waiver;

import io.github.solidarites.governance.pathway.Condition;
import io.github.solidarites.governance.rules.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The steps of the question « is this person eligible ». */
public final class EligibilitySteps {
  private static final String YOUTH_GUARANTEE = "EXP-47";

  static final Step NO_NORM_YET = Step.of("eligibility.no-norm.not-yet");
  static final Step NO_NORM_ENDED = Step.of("eligibility.no-norm.ended");
  static final Step NO_NORM_REPLACED = Step.of("eligibility.no-norm.replaced");
  static final Step NO_NORM = Step.of("eligibility.no-norm");
  static final Step COMMON_NORM = Step.of("eligibility.common-norm");
  static final Step WAIVER_NORM = Step.of("eligibility.waiver-norm", YOUTH_GUARANTEE);

  static final Step WAIVER_UNKNOWN = Step.of("eligibility.waiver-unknown", YOUTH_GUARANTEE);
  static final Step WAIVER_NONE = Step.of("eligibility.waiver-none", YOUTH_GUARANTEE);
  static final Step WAIVER_NOT_IN_FORCE =
      Step.of("eligibility.waiver-not-in-force", YOUTH_GUARANTEE);
  static final Step LISTED = Step.of("eligibility.territory-listed", YOUTH_GUARANTEE);
  static final Step LISTED_IN_PART =
      Step.of("eligibility.territory-listed-in-part", YOUTH_GUARANTEE);
  static final Step NOT_LISTED = Step.of("eligibility.territory-not-listed", YOUTH_GUARANTEE);
  static final Step LIST_MISSING = Step.of("eligibility.territory-list-missing", YOUTH_GUARANTEE);

  static final Step AGE_MET = Step.of("eligibility.age-met");
  static final Step AGE_TOO_YOUNG = Step.of("eligibility.age-too-young");
  static final Step AGE_TOO_OLD = Step.of("eligibility.age-too-old");
  static final Step AGE_UNCERTAIN = Step.of("eligibility.age-uncertain");
  static final Step AGE_MISSING = Step.of("eligibility.age-missing");

  /** All of them, for the registry. */
  public static final List<Step> ALL =
      with(
          conditions(),
          NO_NORM_YET,
          NO_NORM_ENDED,
          NO_NORM_REPLACED,
          NO_NORM,
          COMMON_NORM,
          WAIVER_NORM,
          WAIVER_UNKNOWN,
          WAIVER_NONE,
          WAIVER_NOT_IN_FORCE,
          LISTED,
          LISTED_IN_PART,
          NOT_LISTED,
          LIST_MISSING,
          AGE_MET,
          AGE_TOO_YOUNG,
          AGE_TOO_OLD,
          AGE_UNCERTAIN,
          AGE_MISSING);

  private EligibilitySteps() {}

  /**
   * The step of a condition about the person.
   *
   * @param condition the condition
   * @param state what is known of it
   * @return the step
   */
  static Step condition(Condition condition, Requirement.State state) {
    return Step.of("eligibility.condition." + key(condition) + "." + key(state));
  }

  private static List<Step> conditions() {
    List<Step> steps = new ArrayList<>();
    for (Condition condition : Condition.values()) {
      for (Requirement.State state : Requirement.State.values()) {
        steps.add(condition(condition, state));
      }
    }
    return List.copyOf(steps);
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<Step> with(List<Step> conditions, Step... others) {
    List<Step> all = new ArrayList<>(List.of(others));
    all.addAll(conditions);
    return List.copyOf(all);
  }
}
