package io.github.solidarites.governance.rules.pathway;

import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.law.LegalCitation;
import java.time.LocalDate;

/** The texts that the steps and rules of this package cite. */
final class PathwayTexts {
  private static final LocalDate VERIFIED = LocalDate.of(2026, 11, 22);
  private static final String CASF_2023 =
      "francois76/legifrance, CASF as consolidated at 2 June 2023";

  /** <i>L’État</i> pays when no fixed home can be determined. */
  static final LegalCitation L111_3 = casf("CASF:L111-3");

  /** The département pays for the <i>aide sociale</i> granted by it. */
  static final LegalCitation L121_1 = casf("CASF:L121-1");

  /** The payer is the département of the <i>domicile de secours</i>. */
  static final LegalCitation L122_1 = casf("CASF:L122-1");

  /** Failing one, the département of residence at the request. */
  static final LegalCitation L122_1_AL2 = casf("CASF:L122-1:al2");

  /** Acquisition, neutral stays, minors. */
  static final LegalCitation L122_2 = casf("CASF:L122-2");

  /** Loss. */
  static final LegalCitation L122_3 = casf("CASF:L122-3");

  /** Three months counted from date to date. */
  static final LegalCitation PUY_DE_DOME =
      text("CE:1983-01-21:25156", Confidence.OFFICIAL_TEXT_IN_PART)
          .addReadIn("http://www.juricaf.org/arret/FRANCE-CONSEILDETAT-19830121-25156")
          .build();

  /** Studios of an authorised establishment are an establishment. */
  static final LegalCitation STUDIOS_ON_APPEAL =
      text("CAA-PARIS:2023-05-15:22PA02917", Confidence.SECONDARY)
          .addReadIn(
              "https://master.juricaf.org/arret/FRANCE-COURADMINISTRATIVEDAPPELDEPARIS-20230515-22PA02917",
              "https://accens-avocats.com/blog/2023/06/23/aide-sociale-hebergement-quand-un-cd-fait-semblant-dignorer-quun-eanm-est-un-essms/")
          .build();

  /** The same, in first instance. */
  static final LegalCitation STUDIOS_FIRST_INSTANCE =
      text("TA-PARIS:2022-04-22:2011466/6-1", Confidence.SECONDARY)
          .addReadIn(
              "https://master.juricaf.org/arret/FRANCE-COURADMINISTRATIVEDAPPELDEPARIS-20230515-22PA02917")
          .build();

  /** A month that lacks the day number ends on its last day. */
  static final LegalCitation MONTH_ENDS = convention("CONVENTION:month-ends", "fins de mois");

  /** A neutral stay inside a running delay: both readings are computed. */
  static final LegalCitation SUSPEND_OR_RESTART =
      convention("CONVENTION:suspend-or-restart", "délai suspendu ou recommencé");

  /** No day without a scheme. */
  static final LegalCitation NO_GAP = convention("CONVENTION:no-gap", "aucune rupture");

  /** Recommended coordination of pathways. */
  static final LegalCitation COORDINATION_PRACTICE =
      text("SOFT:anesm-2018-coordination", Confidence.SECONDARY)
          .printedAs("recommandations de l’ANESM sur la coordination (2018)")
          .addReadIn(
              "https://ash.tm.fr/numeros-juridiques/3130/structuration-des-plateformes-dispositifs/position-des-coordinateurs-de-parcours/recommandations-de-bonnes-pratiques-professionnelles-rbpp-528313.php")
          .build();

  private PathwayTexts() {}

  private static LegalCitation casf(String id) {
    return text(id, Confidence.OFFICIAL_TEXT).addReadIn(CASF_2023).build();
  }

  private static LegalCitation convention(String id, String words) {
    return text(id, Confidence.INFERRED)
        .printedAs("convention de la bibliothèque (" + words + ")")
        .build();
  }

  private static LegalCitation.Builder text(String id, Confidence confidence) {
    LegalCitation.Builder builder = LegalCitation.builder();
    builder.id(id).confidence(confidence).verifiedOn(VERIFIED);
    return builder;
  }
}
