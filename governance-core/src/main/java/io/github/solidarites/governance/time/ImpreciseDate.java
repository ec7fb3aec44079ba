package io.github.solidarites.governance.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A day that may be known to the year, the month or an interval only: {@code 2024}, {@code
 * 2024-06}, {@code 2024-07-01/2024-09-30}, {@code 2024-07-14}. Comparisons are then yes, no or
 * undetermined.
 *
 * @param earliest the first day it can be
 * @param latest the last day it can be, inclusive
 */
public record ImpreciseDate(LocalDate earliest, LocalDate latest) {
  /** Checks that the last possible day is not before the first. */
  public ImpreciseDate {
    requireNonNull(earliest, "earliest");
    requireNonNull(latest, "latest");
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException(
          "ImpreciseDate: latest " + latest + " is before earliest " + earliest);
    }
  }

  /**
   * A day known exactly.
   *
   * @param day the day
   * @return the date
   */
  public static ImpreciseDate of(LocalDate day) {
    return new ImpreciseDate(day, day);
  }

  /**
   * Reads a year, a month, a day or an interval of two days.
   *
   * @param text the date
   * @return the date
   * @throws IllegalArgumentException if the text has none of the four forms
   */
  public static ImpreciseDate parse(String text) {
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return new ImpreciseDate(
          Days.parse(text.substring(0, slash)), Days.parse(text.substring(slash + 1)));
    }
    try {
      return switch (text.length()) {
        case 4 -> ofYear(Year.parse(text));
        case 7 -> ofMonth(YearMonth.parse(text));
        default -> of(Days.parse(text));
      };
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("ImpreciseDate: not a date: \"" + text + "\"", e);
    }
  }

  private static ImpreciseDate ofYear(Year year) {
    return new ImpreciseDate(year.atDay(1), year.atMonth(12).atEndOfMonth());
  }

  private static ImpreciseDate ofMonth(YearMonth month) {
    return new ImpreciseDate(month.atDay(1), month.atEndOfMonth());
  }

  /**
   * Tells whether the day is known exactly.
   *
   * @return true when only one day is possible
   */
  public boolean isExact() {
    return earliest.equals(latest);
  }

  /**
   * Tells whether this day is strictly before another.
   *
   * @param other the other date
   * @return yes or no when every pair of possible days agrees
   */
  public Truth isBefore(ImpreciseDate other) {
    if (latest.isBefore(other.earliest)) {
      return Truth.YES;
    }
    return earliest.isBefore(other.latest) ? Truth.UNDETERMINED : Truth.NO;
  }

  /**
   * Tells whether this day is strictly after another.
   *
   * @param other the other date
   * @return yes or no when every pair of possible days agrees
   */
  public Truth isAfter(ImpreciseDate other) {
    return other.isBefore(this);
  }

  /**
   * Tells whether this day lies in a period.
   *
   * @param period the period
   * @return yes or no when every possible day agrees
   */
  public Truth isIn(Period period) {
    Period possible = Period.closed(earliest, latest);
    if (period.encloses(possible)) {
      return Truth.YES;
    }
    return period.overlaps(possible) ? Truth.UNDETERMINED : Truth.NO;
  }

  /**
   * Tells whether a person born on this date has reached an age on a given day. A person born on 29
   * February reaches it on 28 February of a common year.
   *
   * @param years the age, in full years
   * @param day the day of the question
   * @return yes or no when every possible day of birth agrees
   */
  public Truth hasReachedAge(int years, LocalDate day) {
    boolean atLatest = !latest.plusYears(years).isAfter(day);
    boolean atEarliest = !earliest.plusYears(years).isAfter(day);
    if (atLatest) {
      return Truth.YES;
    }
    return atEarliest ? Truth.UNDETERMINED : Truth.NO;
  }

  /**
   * The date as text: one day when exact, else the interval.
   *
   * @return a text that {@link #parse} reads back
   */
  @Override
  public String toString() {
    return isExact() ? earliest.toString() : earliest + "/" + latest;
  }
}
