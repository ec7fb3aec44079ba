package io.github.solidarites.governance.rules.delegation;

import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.rules.model.Step;
import java.time.LocalDate;
import java.util.List;

/** The steps of « may this actor act ». */
public final class DelegationSteps {
  private static final LocalDate VERIFIED = LocalDate.of(2026, 11, 22);

  private static final LegalCitation TEXT_REQUIRED =
      LegalCitation.builder()
          .id("PRINCIPLE:no-delegation-without-a-text")
          .printedAs("principe « pas de délégation sans texte » (CE, 25 février 1949, Roncin)")
          .confidence(Confidence.SECONDARY)
          .verifiedOn(VERIFIED)
          .build();

  private static final LegalCitation NO_SUBDELEGATION_PRINCIPLE =
      LegalCitation.builder()
          .id("PRINCIPLE:delegata-potestas-non-delegatur")
          .printedAs("principe delegata potestas non delegatur")
          .confidence(Confidence.SECONDARY)
          .verifiedOn(VERIFIED)
          .build();

  /** The actor holds the competence. */
  public static final Step OWN_TITLE = Step.of("title.own");

  /** The actor holds it, but only together with others. */
  public static final Step ONLY_JOINTLY = Step.of("title.only-jointly", "LR-28");

  /** The law itself lets the actor decide. */
  public static final Step BY_LAW = Step.of("title.by-law", "DEL-45");

  /** The actor does not exist on that day. */
  public static final Step NO_SUCH_ACTOR = Step.of("title.no-such-actor");

  /** The actor is not the holder. */
  public static final Step NOT_HOLDER = Step.of("title.not-holder");

  /** A delegation whose delegator holds and whose recipient a text allows. */
  public static final Step VALID_LINK = Step.of("delegation.valid-link", "DEL-01", "DEL-02");

  /** No text lets this holder delegate this matter to this kind of body. */
  public static final Step NO_TEXT = Step.of("delegation.no-text", "DEL-01").citing(TEXT_REQUIRED);

  /** The delegator does not hold what it delegates. */
  public static final Step DELEGATOR_NOT_HOLDER =
      Step.of("delegation.delegator-not-holder", "DEL-02");

  /** The delegator itself only received it. */
  public static final Step NO_SUBDELEGATION =
      Step.of("delegation.no-subdelegation", "DEL-03").citing(NO_SUBDELEGATION_PRINCIPLE);

  /** The text allows it under conditions that the facts do not show. */
  public static final Step CONDITIONS_NOT_SHOWN =
      Step.of("delegation.conditions-not-shown", "DEL-01");

  /** A delegation that is not in force on the day. */
  public static final Step NOT_IN_FORCE = Step.of("delegation.not-in-force", "DEL-40");

  /** The kind of the actor is unknown: a SIREN tells none. */
  public static final Step KIND_UNKNOWN = Step.of("delegation.kind-unknown");

  /** No delegation was given, and there may be one. */
  public static final Step FACTS_MISSING = Step.of("delegation.facts-missing", "DEL-40");

  /** No delegation was given, and the facts are complete. */
  public static final Step NONE_GIVEN = Step.of("delegation.none-given", "DEL-40");

  /** What would give the title. */
  public static final Step REPAIR = Step.of("delegation.repair");

  /** All of them, for the registry. */
  public static final List<Step> ALL =
      List.of(
          OWN_TITLE,
          ONLY_JOINTLY,
          BY_LAW,
          NO_SUCH_ACTOR,
          NOT_HOLDER,
          VALID_LINK,
          NO_TEXT,
          DELEGATOR_NOT_HOLDER,
          NO_SUBDELEGATION,
          CONDITIONS_NOT_SHOWN,
          NOT_IN_FORCE,
          KIND_UNKNOWN,
          FACTS_MISSING,
          NONE_GIVEN,
          REPAIR);

  private DelegationSteps() {}
}
