package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.solidarites.governance.law.Confidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text of law, which rows name by its id.
 *
 * @param id for example {@code CASF:L262-13}
 * @param confidence how it was checked
 * @param verifiedOn when it was last checked
 * @param startInclusive the first day; open when not given
 * @param endInclusive the last day; open when not given
 * @param readIn where it was read; immutable
 * @param printedAs a printed name that the id cannot give
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CitationDocument(
    @Required String id,
    @Required Confidence confidence,
    @Required String verifiedOn,
    @Nullable String startInclusive,
    @Nullable String endInclusive,
    List<@Required String> readIn,
    @Nullable String printedAs) {
  /** Copies the collections; one that is not given is empty. */
  public CitationDocument {
    readIn = Given.list(readIn);
  }
}
