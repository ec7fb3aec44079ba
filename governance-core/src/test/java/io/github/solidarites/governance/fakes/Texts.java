package io.github.solidarites.governance.fakes;

import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.law.LegalCitation;
import java.time.LocalDate;

/** Citations for tests. */
public final class Texts {
  private Texts() {}

  /** A citation of which only the identifier matters. */
  public static LegalCitation text(String id) {
    return text(id, Confidence.OFFICIAL_TEXT);
  }

  /** A citation read with this confidence. */
  public static LegalCitation text(String id, Confidence confidence) {
    return LegalCitation.builder()
        .id(id)
        .confidence(confidence)
        .verifiedOn(LocalDate.of(2026, 11, 22))
        .build();
  }
}
