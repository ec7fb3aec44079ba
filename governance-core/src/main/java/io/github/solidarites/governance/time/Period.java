package io.github.solidarites.governance.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * <i>Période</i>: an unbroken run of days, half-open inside: the start belongs to it, the exclusive
 * end does not. An end or a start that is open is empty, never a far date. A period holds at least
 * one day.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Period {
  private static final Period ALWAYS = new Period(null, null);

  private final @Nullable LocalDate start;
  private final @Nullable LocalDate end;

  private Period(@Nullable LocalDate start, @Nullable LocalDate end) {
    if (start != null && end != null && !start.isBefore(end)) {
      throw new IllegalArgumentException(
          "Period: endExclusive " + end + " is not after startInclusive " + start);
    }
    this.start = start;
    this.end = end;
  }

  /**
   * Every day.
   *
   * @return the period without bounds
   */
  public static Period always() {
    return ALWAYS;
  }

  /**
   * From a day on, without end.
   *
   * @param startInclusive the first day
   * @return the period
   */
  public static Period from(LocalDate startInclusive) {
    return new Period(requireNonNull(startInclusive, "startInclusive"), null);
  }

  /**
   * From a first day to the eve of another.
   *
   * @param startInclusive the first day
   * @param endExclusive the day after the last
   * @return the period
   * @throws IllegalArgumentException if the end is not after the start
   */
  public static Period of(LocalDate startInclusive, LocalDate endExclusive) {
    return new Period(
        requireNonNull(startInclusive, "startInclusive"),
        requireNonNull(endExclusive, "endExclusive"));
  }

  /**
   * From a first day to a last day, both within.
   *
   * @param startInclusive the first day
   * @param endInclusive the last day
   * @return the period
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static Period closed(LocalDate startInclusive, LocalDate endInclusive) {
    return of(startInclusive, requireNonNull(endInclusive, "endInclusive").plusDays(1));
  }

  /**
   * From optional bounds, as tables of law write them.
   *
   * @param startInclusive the first day, empty when open
   * @param endInclusive the last day, empty when open
   * @return the period
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static Period ofBounds(
      @Nullable LocalDate startInclusive, @Nullable LocalDate endInclusive) {
    if (startInclusive == null && endInclusive == null) {
      return ALWAYS;
    }
    return new Period(startInclusive, endInclusive == null ? null : endInclusive.plusDays(1));
  }

  /**
   * The first day.
   *
   * @return the first day, empty when the start is open
   */
  public Optional<LocalDate> startInclusive() {
    return Optional.ofNullable(start);
  }

  /**
   * The day after the last.
   *
   * @return the exclusive end, empty when the end is open
   */
  public Optional<LocalDate> endExclusive() {
    return Optional.ofNullable(end);
  }

  /**
   * The last day.
   *
   * @return the last day, empty when the end is open
   */
  public Optional<LocalDate> endInclusive() {
    return end == null ? Optional.empty() : Optional.of(end.minusDays(1));
  }

  /**
   * Tells whether a day belongs to the period.
   *
   * @param day the day
   * @return true from the first day to the last
   */
  public boolean contains(LocalDate day) {
    return (start == null || !day.isBefore(start)) && (end == null || day.isBefore(end));
  }

  /**
   * Tells whether another period lies wholly within this one.
   *
   * @param other the other period
   * @return true when every day of the other is a day of this one
   */
  public boolean encloses(Period other) {
    boolean startsWithin = start == null || (other.start != null && !other.start.isBefore(start));
    boolean endsWithin = end == null || (other.end != null && !other.end.isAfter(end));
    return startsWithin && endsWithin;
  }

  /**
   * Tells whether the two share a day.
   *
   * @param other the other period
   * @return true when at least one day is in both
   */
  public boolean overlaps(Period other) {
    return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
  }

  private boolean startsBeforeEndOf(Period other) {
    return start == null || other.end == null || start.isBefore(other.end);
  }

  /**
   * The days that are in both.
   *
   * @param other the other period
   * @return the common period, empty when they share no day
   */
  public Optional<Period> intersection(Period other) {
    if (!overlaps(other)) {
      return Optional.empty();
    }
    LocalDate from =
        start == null || (other.start != null && other.start.isAfter(start)) ? other.start : start;
    LocalDate to = end == null || (other.end != null && other.end.isBefore(end)) ? other.end : end;
    return Optional.of(new Period(from, to));
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Period p && Objects.equals(start, p.start) && Objects.equals(end, p.end);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(start) + Objects.hashCode(end);
  }

  /**
   * The period as text, with both ends inclusive: {@code 2009-06-01/2024-12-31}, {@code
   * 2025-01-01/..}.
   *
   * @return a text that {@link #parse} reads back
   */
  @Override
  public String toString() {
    return (start == null ? ".." : start.toString())
        + "/"
        + endInclusive().map(LocalDate::toString).orElse("..");
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @param text two inclusive days separated by a slash, {@code ..} for an open end
   * @return the period
   * @throws IllegalArgumentException if the text has not that form, or the end is before the start
   */
  public static Period parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("Period: no slash in \"" + text + "\"");
    }
    return ofBounds(
        Days.parseBound(text.substring(0, slash)), Days.parseBound(text.substring(slash + 1)));
  }
}
