package io.github.solidarites.governance.json;

import io.github.solidarites.governance.law.LegalCitation;
import java.util.Map;

/**
 * The citations of all parts of a table.
 *
 * @param byId by id
 */
record CitationIndex(Map<String, LegalCitation> byId) implements Citations {
  /** Takes every id of the right form: another part of the table may describe it. */
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
