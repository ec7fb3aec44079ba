package io.github.solidarites.governance.json;

import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.law.LegalCitation;
import java.time.LocalDate;
import java.util.Map;

/**
 * The citations of all parts of a table.
 *
 * @param byId by id
 */
record CitationIndex(Map<String, LegalCitation> byId) implements Citations {
  /** Stands for the texts that another part of the table may define. */
  private static final LegalCitation ELSEWHERE =
      LegalCitation.builder()
          .id("CONVENTION:defined-elsewhere")
          .confidence(Confidence.MEMORY)
          .verifiedOn(LocalDate.EPOCH)
          .build();

  /** Accepts every id: to check one part alone. */
  static Citations anyId() {
    return (pointer, row, id) -> Converted.of(ELSEWHERE);
  }

  /** Takes every id for a citation that no table describes. */
  static Citations byForm(Conversion conversion) {
    return (pointer, row, id) -> conversion.value(pointer, id, Form.CITATION);
  }

  @Override
  public Converted<LegalCitation> named(String pointer, String row, String id) {
    LegalCitation found = byId.get(id);
    if (found == null) {
      throw new IllegalArgumentException(
          "Row \"" + row + "\": citation \"" + id + "\" is not defined in any document");
    }
    return Converted.of(found);
  }
}
