package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * <i>Prise d’effet et durée</i> of a charter, as its text states them.
 *
 * @param startInclusive the first day of effect: a day, a month, a year or an interval
 * @param endInclusive the last day of effect, likewise
 * @param durationMonths the duration printed, in months
 * @param retroactivityJustification why the effect begins before the signature
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EffectDocument(
    @Nullable String startInclusive,
    @Nullable String endInclusive,
    @Nullable Integer durationMonths,
    @Nullable String retroactivityJustification) {
  /** Nothing is given. */
  public static final EffectDocument EMPTY = new EffectDocument(null, null, null, null);
}
