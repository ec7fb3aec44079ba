package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * <i>Étape</i> of a pathway. Personal data.
 *
 * @param need for example {@code lodging}
 * @param actor who acts
 * @param matter the matter it acts in
 * @param place the commune or département
 * @param startInclusive the first day
 * @param endInclusive the last day
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EpisodeDocument(
    @Required String need,
    @Required String actor,
    @Required String matter,
    @Required String place,
    @Required String startInclusive,
    @Required String endInclusive) {
  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "EpisodeDocument[…]";
  }
}
