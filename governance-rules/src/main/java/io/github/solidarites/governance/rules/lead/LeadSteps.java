package io.github.solidarites.governance.rules.lead;

import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.rules.model.Step;
import java.time.LocalDate;
import java.util.List;

/** The steps of « who leads ». */
public final class LeadSteps {
  private static final LocalDate VERIFIED = LocalDate.of(2026, 11, 22);

  private static final LegalCitation NO_TUTELAGE =
      LegalCitation.builder()
          .id("CONST:72:al5")
          .confidence(Confidence.OFFICIAL_TEXT_IN_PART)
          .verifiedOn(VERIFIED)
          .build();

  private static final LegalCitation ORGANISE_NOT_DETERMINE =
      LegalCitation.builder()
          .id("CC:2008-07-24:2008-567-DC")
          .printedAs("Conseil constitutionnel, 24 juillet 2008, n° 2008-567 DC")
          .confidence(Confidence.SECONDARY)
          .verifiedOn(VERIFIED)
          .build();

  /** Only statute makes a lead. */
  public static final Step NAMED_BY_STATUTE = Step.of("lead.named-by-statute", "LR-01");

  /** No list of leads on that day: the title does not exist yet. */
  public static final Step NO_LIST_YET = Step.of("lead.no-list-yet", "LR-02");

  /** A statutory duty to coordinate, without the title. */
  public static final Step COORDINATES = Step.of("lead.coordinates", "LR-02");

  /** Nobody is named. */
  public static final Step NOBODY = Step.of("lead.nobody", "LR-01");

  /** What a lead does. */
  public static final Step ORGANISES =
      Step.of("lead.organises", "LR-04", "LR-05").citing(NO_TUTELAGE, ORGANISE_NOT_DETERMINE);

  /** Another collectivity exercises the competences of the département. */
  public static final Step SUBSTITUTION = Step.of("lead.substitution", "LR-03");

  /** The day lies before what the tables answer for. */
  public static final Step BEFORE_THE_TABLES = Step.of("lead.before-the-tables");

  /** The place lies in no département on that day. */
  public static final Step NO_DEPARTEMENT = Step.of("lead.no-departement");

  /** The place lies outside the grid. */
  public static final Step OVERSEAS = Step.of("lead.overseas");

  /** All of them, for the registry. */
  public static final List<Step> ALL =
      List.of(
          NAMED_BY_STATUTE,
          NO_LIST_YET,
          COORDINATES,
          NOBODY,
          ORGANISES,
          SUBSTITUTION,
          BEFORE_THE_TABLES,
          NO_DEPARTEMENT,
          OVERSEAS);

  private LeadSteps() {}
}
