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

  /** The law named a lead and does so no more. */
  public static final Step NO_LONGER_LISTED = Step.of("lead.no-longer-listed", "LR-02");

  /** The law names a lead in other départements only. */
  public static final Step NOT_HERE = Step.of("lead.not-here", "LR-01");

  /** Why another category of local authority does not lead here. */
  public static final Step NOT_THIS_CATEGORY = Step.of("lead.not-this-category", "LR-03");

  /** Whom a lead may organise: local authorities and their public establishments. */
  public static final Step REACH = Step.of("lead.reach", "LR-09");

  /** What a coordinator takes account of. */
  public static final Step COORDINATION_REACH = Step.of("lead.coordination-reach", "LR-09");

  /** An agreement does not move the title. */
  public static final Step TITLE_STAYS = Step.of("lead.title-stays", "LR-30");

  /** The commune transferred its competences, and the title with them, as the law says. */
  public static final Step TRANSFERRED = Step.of("lead.transferred", "LR-01");

  /** Whether the commune transferred its competences is a fact that nobody gave. */
  public static final Step TRANSFER_MISSING = Step.of("lead.transfer-missing");

  /** The lead is found commune by commune, and a wider place was given. */
  public static final Step COMMUNE_MISSING = Step.of("lead.commune-missing");

  /** The row, or its dates, rest on memory or on a deduction. */
  public static final Step TO_VERIFY = Step.of("lead.to-verify");

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
          NO_LONGER_LISTED,
          NOT_HERE,
          NOT_THIS_CATEGORY,
          REACH,
          COORDINATION_REACH,
          TITLE_STAYS,
          TRANSFERRED,
          TRANSFER_MISSING,
          COMMUNE_MISSING,
          TO_VERIFY,
          ORGANISES,
          SUBSTITUTION,
          BEFORE_THE_TABLES,
          NO_DEPARTEMENT,
          OVERSEAS);

  private LeadSteps() {}
}
