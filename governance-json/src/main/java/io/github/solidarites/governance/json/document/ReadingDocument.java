package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a text was read: which of its facts are blank, which were not seen.
 *
 * @param extent how much of the text was read; the whole when not given
 * @param blank what is printed in place of a value, by JSON Pointer of the property; immutable
 * @param notVisible JSON Pointers of properties that the part read does not show; immutable
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReadingDocument(
    @Nullable Extent extent,
    Map<String, @Required(blankAllowed = true) String> blank,
    List<@Required(blankAllowed = true) String> notVisible) {
  /** Copies the collections; one that is not given is empty. */
  public ReadingDocument {
    blank = Given.map(blank);
    notVisible = Given.list(notVisible);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "ReadingDocument[…]";
  }
}
