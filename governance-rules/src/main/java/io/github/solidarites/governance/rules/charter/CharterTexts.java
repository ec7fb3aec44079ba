package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.law.LegalCitation;
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

  private CharterTexts() {}

  private static LegalCitation.Builder text(String id, Confidence confidence) {
    LegalCitation.Builder builder = LegalCitation.builder();
    builder.id(id).confidence(confidence).verifiedOn(VERIFIED);
    return builder;
  }
}
