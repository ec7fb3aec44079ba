package io.github.solidarites.governance.rules.catalogue;

import java.util.Optional;

/**
 * One point of the catalogue.
 *
 * @param id for example {@code DEL-03}
 * @param declaration what it says of its own realisation; empty when the rules alone tell
 * @param source the text, or the founding document, in the words of the source
 * @param statement what it says, in one sentence
 */
public record CatalogueEntry(
    String id, Optional<Declaration> declaration, String source, Wording statement) {
  /**
   * The catalogue it belongs to.
   *
   * @return what stands before the first hyphen, for example {@code DEL}
   */
  public String catalogue() {
    return id.substring(0, id.indexOf('-'));
  }
}
