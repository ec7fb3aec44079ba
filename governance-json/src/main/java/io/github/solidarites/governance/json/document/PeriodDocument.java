package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * <i>Période</i> with both ends.
 *
 * @param startInclusive the first day
 * @param endInclusive the last day
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PeriodDocument(@Required String startInclusive, @Required String endInclusive) {
  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "PeriodDocument[…]";
  }
}
