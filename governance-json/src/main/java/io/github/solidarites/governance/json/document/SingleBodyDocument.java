package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.solidarites.governance.law.Confidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where and when one body of a kind serves a whole département.
 *
 * @param kind the kind of body
 * @param startInclusive the first day; open when not given
 * @param endInclusive the last day; open when not given
 * @param except départements served by several; immutable
 * @param confidence how it was checked
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SingleBodyDocument(
    @Required String kind,
    @Nullable String startInclusive,
    @Nullable String endInclusive,
    List<@Required String> except,
    @Required Confidence confidence) {
  /** Copies the collections; one that is not given is empty. */
  public SingleBodyDocument {
    except = Given.list(except);
  }
}
