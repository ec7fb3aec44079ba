package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * <i>Séjour</i>. Personal data.
 *
 * @param departement for example {@code departement:17}
 * @param kind for example {@code ordinary-home}
 * @param startInclusive the first day
 * @param endInclusive the last day; open when not given
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StayDocument(
    @Required String departement,
    @Required String kind,
    @Required String startInclusive,
    @Nullable String endInclusive) {
  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "StayDocument[…]";
  }
}
