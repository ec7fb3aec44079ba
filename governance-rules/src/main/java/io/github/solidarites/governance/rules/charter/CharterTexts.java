package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;

/** The texts that the rules of this package cite. */
final class CharterTexts {
  private static final LocalDate VERIFIED = LocalDate.of(2026, 11, 22);

  /** Whoever signs for a legal person must have the power to. */
  static final LegalCitation SIGNATORY_COMPETENCE =
      text("PRINCIPLE:competence-of-the-signatory", Confidence.INFERRED)
          .printedAs("principe «\u00a0compétence du signataire\u00a0»")
          .build();

  /** An irregular paper seldom voids a contract. */
  static final LegalCitation BEZIERS = text("CE:2009-12-28:304802", Confidence.MEMORY).build();

  /** A person signs once, whatever the number of its offices. */
  static final LegalCitation ONE_PERSON_ONCE =
      text("CONVENTION:one-person-counted-once", Confidence.INFERRED)
          .printedAs("convention de la bibliothèque (une personne, une partie)")
          .build();

  /** What a text in force asks must be respected; the evaluation names the text. */
  static final LegalCitation LEGALITY =
      text("PRINCIPLE:legality", Confidence.MEMORY).printedAs("principe de légalité").build();

  /** A model, an instruction, a practice of a network: it advises. */
  static final LegalCitation MODELS =
      text("CONVENTION:models-advise", Confidence.INFERRED)
          .printedAs("convention de la bibliothèque (un modèle conseille, il n’oblige pas)")
          .build();

  /** An act does not take effect before it exists, unless a reason is given. */
  static final LegalCitation NO_RETROACTIVITY =
      text("PRINCIPLE:no-retroactivity", Confidence.MEMORY)
          .printedAs("principe de non-rétroactivité des actes administratifs")
          .build();

  /** No local authority exercises a tutelage; only statute lets one organise common action. */
  static final LegalCitation LEAD_BY_STATUTE =
      text("CONST:72:al5", Confidence.OFFICIAL_TEXT_IN_PART).build();

  /** The list of leads. */
  static final LegalCitation LEAD_LIST =
      text("CGCT:L1111-9", Confidence.OFFICIAL_HISTORY)
          .inForce(Period.from(LocalDate.of(2014, 1, 29)))
          .addReadIn("etalab/codes-juridiques-francais")
          .build();

  /** The key of SIREN and SIRET numbers, and the one of La Poste. */
  static final LegalCitation COMPANY_NUMBERS =
      text("SOFT:insee-cle-des-numeros-siren-et-siret", Confidence.SECONDARY)
          .printedAs("Insee, clé de contrôle des numéros SIREN et SIRET")
          .addReadIn("github.com/InseeFrLab/validinsee")
          .build();

  /** The code of each territory and its days. */
  static final LegalCitation GEOGRAPHIC_CODE =
      text("SOFT:insee-code-officiel-geographique", Confidence.SECONDARY)
          .printedAs("Insee, code officiel géographique")
          .build();

  private CharterTexts() {}

  private static LegalCitation.Builder text(String id, Confidence confidence) {
    LegalCitation.Builder builder = LegalCitation.builder();
    builder.id(id).confidence(confidence).verifiedOn(VERIFIED);
    return builder;
  }
}
