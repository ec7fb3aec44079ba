package io.github.solidarites.governance.rules.pathway;

import java.time.LocalDate;

/**
 * <i>Délai de trois mois</i>, from date to date (DS-22): from 15 August to 15 November. Where the
 * last month lacks the day number, it ends on the last day of the month, a convention.
 *
 * @param from the first day
 * @param suspendedDays neutral days that do not count
 */
record ThreeMonths(LocalDate from, long suspendedDays) {
  private static final int MONTHS = 3;

  static ThreeMonths startingOn(LocalDate day) {
    return new ThreeMonths(day, 0);
  }

  /** The first day after the delay, on which it has its effect. */
  LocalDate effect() {
    return from.plusMonths(MONTHS).plusDays(suspendedDays);
  }

  ThreeMonths suspendedFor(long days) {
    return new ThreeMonths(from, suspendedDays + days);
  }

  boolean endsOnShorterMonth() {
    return from.plusMonths(MONTHS).getDayOfMonth() != from.getDayOfMonth();
  }
}
