package io.github.solidarites.governance.instrument;

import io.github.solidarites.governance.time.ImpreciseDate;

/**
 * <i>Prise d’effet et durée</i>, as the document states them.
 *
 * @param startInclusive the first day of effect
 * @param endInclusive the last day of effect
 * @param durationMonths the duration printed, in months
 * @param retroactivityJustification why the effect begins before the signature
 */
public record Effect(
    Fact<ImpreciseDate> startInclusive,
    Fact<ImpreciseDate> endInclusive,
    Fact<Integer> durationMonths,
    Fact<String> retroactivityJustification) {
  /** Nothing of it is visible. */
  public static final Effect NOT_VISIBLE =
      new Effect(Fact.notVisible(), Fact.notVisible(), Fact.notVisible(), Fact.notVisible());

  /** Refuses a duration of less than a month, and an end before the start. */
  public Effect {
    if (durationMonths instanceof Fact.Present<Integer> months && months.value() < 1) {
      throw new IllegalArgumentException("Effect: durationMonths " + months.value());
    }
    if (startInclusive instanceof Fact.Present<ImpreciseDate> start
        && endInclusive instanceof Fact.Present<ImpreciseDate> end
        && end.value().latest().isBefore(start.value().earliest())) {
      throw new IllegalArgumentException(
          "Effect: endInclusive " + end.value() + " is before startInclusive " + start.value());
    }
  }
}
