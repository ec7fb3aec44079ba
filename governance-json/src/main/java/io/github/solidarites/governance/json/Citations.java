package io.github.solidarites.governance.json;

import io.github.solidarites.governance.law.LegalCitation;
import java.util.List;

/** Gives the text that a row of a table names by its id. */
interface Citations {
  /**
   * The text.
   *
   * @param pointer where the id stands
   * @param row the row that names it
   * @param id the id
   */
  Converted<LegalCitation> named(String pointer, String row, String id);

  /** The texts of a row. */
  static Converted<List<LegalCitation>> all(
      Conversion conversion, Citations citations, String pointer, String row, List<String> ids) {
    return conversion.each(pointer, ids, (here, id) -> citations.named(here, row, id));
  }
}
