package io.github.solidarites.governance.rules.competence;

import io.github.solidarites.governance.rules.model.Step;
import java.util.List;

/** The steps of « who is competent ». */
public final class CompetenceSteps {
  /** The place lies in a département. */
  public static final Step PLACE = Step.of("competence.place");

  /** The place lies in no département on that day. */
  public static final Step NO_DEPARTEMENT = Step.of("competence.no-departement");

  /** The place has ended; another took its place. */
  public static final Step PLACE_ENDED = Step.of("competence.place-ended");

  /** The place has another code since a day. */
  public static final Step PLACE_MOVED = Step.of("competence.place-moved");

  /** The editions do not tell whether the place exists on that day. */
  public static final Step PLACE_UNCERTAIN = Step.of("competence.place-uncertain");

  /** The place lies outside the grid. */
  public static final Step OVERSEAS = Step.of("competence.overseas");

  /** The place crosses a border: one answer for each département. */
  public static final Step SEVERAL_DEPARTEMENTS = Step.of("competence.several-departements");

  /** What the EPCI was on that day is not known. */
  public static final Step MEMBERS_MISSING = Step.of("competence.members-missing");

  /** The holder is found commune by commune, and a wider place was given. */
  public static final Step COMMUNE_MISSING = Step.of("competence.commune-missing");

  /** The row, or its dates, rest on memory or on a deduction. */
  public static final Step TO_VERIFY = Step.of("competence.to-verify");

  /** The row that applies. */
  public static final Step RULE = Step.of("competence.rule");

  /** The ordinary row, which a special one displaces. */
  public static final Step DISPLACED = Step.of("competence.displaced");

  /** Another collectivity exercises the competences of the département. */
  public static final Step SUBSTITUTION = Step.of("competence.substitution");

  /** The holders exercise it only together. */
  public static final Step JOINTLY = Step.of("competence.jointly", "LR-28");

  /** Each holder exercises it for its own part. */
  public static final Step EACH = Step.of("competence.each");

  /** The row gives a duty to coordinate, without the title of lead. */
  public static final Step COORDINATES = Step.of("competence.coordinates");

  /** The row names those who take part: nobody’s exclusive competence. */
  public static final Step CONTRIBUTES = Step.of("competence.contributes");

  /** The row tells who bears the cost. */
  public static final Step FINANCES = Step.of("competence.finances");

  /** Who bears the cost, when only local facts can name the body. */
  public static final Step PAID_BY = Step.of("competence.paid-by");

  /** Decisions are taken by another body by effect of the law. */
  public static final Step DECIDED_BY = Step.of("competence.decided-by", "DEL-45");

  /** A matter stays with its ordinary holder. */
  public static final Step LEAVES_IN_PLACE = Step.of("competence.leaves-in-place", "EXP-46");

  /** An act changed the dates of the row. */
  public static final Step REWORDED = Step.of("competence.reworded");

  /** A special row applied and has ended. */
  public static final Step EARLIER_REGIME = Step.of("competence.earlier-regime");

  /** A later act, unknown on the day of knowledge, changed the dates. */
  public static final Step LATER_ACT = Step.of("competence.later-act");

  /** No text gives the matter on that day. */
  public static final Step NO_ROW = Step.of("competence.no-row");

  /** No text gives the matter yet. */
  public static final Step NOT_YET = Step.of("competence.not-yet");

  /** No text gives the matter any more. */
  public static final Step ENDED = Step.of("competence.ended");

  /** The matter is for other départements. */
  public static final Step NOT_HERE = Step.of("competence.not-here");

  /** The matter is known and deliberately not encoded. */
  public static final Step NOT_ENCODED = Step.of("competence.not-encoded");

  /** A local fact shows a transfer, and a text allows it. */
  public static final Step TRANSFERRED = Step.of("competence.transferred", "LR-29");

  /** A local fact shows a transfer that no text allows. */
  public static final Step TRANSFER_WITHOUT_TEXT =
      Step.of("competence.transfer-without-text", "LR-29");

  /** A text allows a transfer, and nobody told of one. */
  public static final Step TRANSFER_POSSIBLE = Step.of("competence.transfer-possible");

  /** Whether the competence was transferred is a fact that nobody gave. */
  public static final Step TRANSFER_MISSING = Step.of("competence.transfer-missing");

  /** Another collectivity exercises the competences of the région. */
  public static final Step REGION_SUBSTITUTION = Step.of("competence.region-substitution");

  /** Another matter followed this one. */
  public static final Step SEE_SUCCESSOR = Step.of("competence.see-successor");

  /** Another matter preceded this one. */
  public static final Step SEE_PREDECESSOR = Step.of("competence.see-predecessor");

  /** The rule depends on a population that nobody gave. */
  public static final Step POPULATION_MISSING = Step.of("competence.population-missing");

  /** The figure of the editions that the threshold is compared with. */
  public static final Step POPULATION = Step.of("competence.population");

  /** The figure is so near the threshold that its kind or vintage may decide. */
  public static final Step NEAR_THRESHOLD = Step.of("competence.near-threshold");

  /** The population is under the threshold. */
  public static final Step BELOW_THRESHOLD = Step.of("competence.below-threshold");

  /** The body exists, as local facts tell. */
  public static final Step BODY_EXISTS = Step.of("competence.body-exists");

  /** The body does not exist, as local facts tell: another one holds. */
  public static final Step BODY_ABSENT = Step.of("competence.body-absent");

  /** Whether the body exists is a fact that nobody gave. */
  public static final Step EXISTENCE_MISSING = Step.of("competence.existence-missing");

  /** The day lies before what the tables answer for. */
  public static final Step BEFORE_THE_TABLES = Step.of("competence.before-the-tables");

  /** All of them, for the registry. */
  public static final List<Step> ALL =
      List.of(
          PLACE,
          NO_DEPARTEMENT,
          PLACE_ENDED,
          PLACE_MOVED,
          PLACE_UNCERTAIN,
          OVERSEAS,
          SEVERAL_DEPARTEMENTS,
          MEMBERS_MISSING,
          COMMUNE_MISSING,
          TO_VERIFY,
          RULE,
          DISPLACED,
          SUBSTITUTION,
          JOINTLY,
          EACH,
          COORDINATES,
          CONTRIBUTES,
          FINANCES,
          PAID_BY,
          DECIDED_BY,
          LEAVES_IN_PLACE,
          REWORDED,
          EARLIER_REGIME,
          LATER_ACT,
          NO_ROW,
          NOT_YET,
          ENDED,
          NOT_HERE,
          NOT_ENCODED,
          TRANSFERRED,
          TRANSFER_WITHOUT_TEXT,
          TRANSFER_POSSIBLE,
          TRANSFER_MISSING,
          REGION_SUBSTITUTION,
          SEE_PREDECESSOR,
          SEE_SUCCESSOR,
          POPULATION_MISSING,
          POPULATION,
          NEAR_THRESHOLD,
          BELOW_THRESHOLD,
          BODY_EXISTS,
          BODY_ABSENT,
          EXISTENCE_MISSING,
          BEFORE_THE_TABLES);

  private CompetenceSteps() {}
}
