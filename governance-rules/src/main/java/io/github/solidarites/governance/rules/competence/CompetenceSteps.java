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
          DECIDED_BY,
          LEAVES_IN_PLACE,
          REWORDED,
          EARLIER_REGIME,
          LATER_ACT,
          NO_ROW,
          SEE_PREDECESSOR,
          POPULATION_MISSING,
          POPULATION,
          NEAR_THRESHOLD,
          BELOW_THRESHOLD,
          BEFORE_THE_TABLES);

  private CompetenceSteps() {}
}
