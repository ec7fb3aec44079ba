package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * <i>Référent</i>: the body, never the professional. Personal data.
 *
 * @param actor the body
 * @param startInclusive the first day
 * @param endInclusive the last day; open when not given
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReferentDocument(
    @Required String actor, @Required String startInclusive, @Nullable String endInclusive) {
  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "ReferentDocument[…]";
  }
}
