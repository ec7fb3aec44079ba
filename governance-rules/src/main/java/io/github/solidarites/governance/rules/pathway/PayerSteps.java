package io.github.solidarites.governance.rules.pathway;

import static io.github.solidarites.governance.rules.pathway.PathwayTexts.L111_3;
import static io.github.solidarites.governance.rules.pathway.PathwayTexts.L121_1;
import static io.github.solidarites.governance.rules.pathway.PathwayTexts.L122_1;
import static io.github.solidarites.governance.rules.pathway.PathwayTexts.L122_1_AL2;
import static io.github.solidarites.governance.rules.pathway.PathwayTexts.L122_2;
import static io.github.solidarites.governance.rules.pathway.PathwayTexts.L122_3;

import io.github.solidarites.governance.rules.model.Step;
import java.util.List;

/** The steps of the question « who pays », in the order a court takes them. */
public final class PayerSteps {
  static final Step CRITERION = Step.of("payer.benefit-criterion", "DS-15");
  static final Step ESTABLISHMENT =
      Step.of("payer.establishment-nature", "DS-07")
          .citing(PathwayTexts.STUDIOS_ON_APPEAL, PathwayTexts.STUDIOS_FIRST_INSTANCE);
  static final Step NEUTRAL = Step.of("payer.neutral-stay", "DS-05").citing(L122_2);
  static final Step READINGS_AGREE =
      Step.of("payer.readings-agree", "DS-23").citing(L122_3, PathwayTexts.SUSPEND_OR_RESTART);
  static final Step READINGS_DIFFER =
      Step.of("payer.readings-differ", "DS-23").citing(L122_3, PathwayTexts.SUSPEND_OR_RESTART);
  static final Step ACQUISITION =
      Step.of("payer.acquisition", "DS-02", "DS-22").citing(L122_2, PathwayTexts.PUY_DE_DOME);
  static final Step MONTH_END = Step.of("payer.month-end", "DS-22").citing(PathwayTexts.MONTH_ENDS);
  static final Step NO_ACQUISITION =
      Step.of("payer.no-acquisition", "DS-02", "DS-22").citing(L122_2);
  static final Step LOST = Step.of("payer.domicile-lost", "DS-08").citing(L122_3);
  static final Step KEPT = Step.of("payer.domicile-kept", "DS-08").citing(L122_3);
  static final Step RESIDENCE_AT_REQUEST =
      Step.of("payer.residence-at-request", "DS-12").citing(L122_1_AL2);
  static final Step CONCLUSION = Step.of("payer.conclusion", "DS-01").citing(L122_1);
  static final Step RESIDENCE_CONCLUSION = Step.of("payer.residence-conclusion", "DS-15");
  static final Step LAW_NAMES_PAYER = Step.of("payer.named-by-law", "DS-15");
  static final Step SEVERAL_PAYERS = Step.of("payer.several-named-by-law", "DS-15");
  static final Step NO_HOLDER = Step.of("payer.no-holder-then", "DS-15");
  static final Step STATE_CONCLUSION = Step.of("payer.state-conclusion", "DS-15");

  static final Step MINOR = Step.of("payer.minor", "DS-10").citing(L122_2);
  static final Step MISSING_MAJORITY = Step.of("payer.missing-majority", "DS-10").citing(L122_2);
  static final Step MISSING_INITIAL =
      Step.of("payer.missing-initial-domicile", "DS-01").citing(L122_1);
  static final Step MISSING_KIND = Step.of("payer.missing-stay-kind", "DS-07").citing(L122_2);
  static final Step MISSING_DAYS = Step.of("payer.missing-days", "DS-08").citing(L122_3);
  static final Step MISSING_RESIDENCE =
      Step.of("payer.missing-residence", "DS-12").citing(L122_1_AL2);
  static final Step MISSING_FIXED_HOME =
      Step.of("payer.missing-fixed-home", "DS-12").citing(L122_1_AL2);
  static final Step MISSING_STATE_FACTS =
      Step.of("payer.missing-state-facts", "DS-13").citing(L111_3);
  static final Step UNKNOWN_PLACE = Step.of("payer.unknown-place", "DS-01").citing(L121_1);

  /** All of them, for the registry. */
  public static final List<Step> ALL =
      List.of(
          CRITERION,
          ESTABLISHMENT,
          NEUTRAL,
          READINGS_AGREE,
          READINGS_DIFFER,
          ACQUISITION,
          MONTH_END,
          NO_ACQUISITION,
          LOST,
          KEPT,
          RESIDENCE_AT_REQUEST,
          CONCLUSION,
          RESIDENCE_CONCLUSION,
          LAW_NAMES_PAYER,
          SEVERAL_PAYERS,
          NO_HOLDER,
          STATE_CONCLUSION,
          MINOR,
          MISSING_MAJORITY,
          MISSING_INITIAL,
          MISSING_KIND,
          MISSING_DAYS,
          MISSING_RESIDENCE,
          MISSING_FIXED_HOME,
          MISSING_STATE_FACTS,
          UNKNOWN_PLACE);

  private PayerSteps() {}
}
