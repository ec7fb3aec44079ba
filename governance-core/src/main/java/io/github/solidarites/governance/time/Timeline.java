package io.github.solidarites.governance.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that changes over time: entries whose periods share no day, in no required order.
 *
 * @param <T> the type of the value
 */
public final class Timeline<T> {
  /**
   * A value and the days it holds on.
   *
   * @param period the days
   * @param value the value
   * @param <T> the type of the value
   */
  public record Entry<T>(Period period, T value) {}

  private final List<Entry<T>> entries;

  private Timeline(List<Entry<T>> entries) {
    this.entries = entries;
  }

  /**
   * A timeline of these entries.
   *
   * @param entries the entries
   * @param <T> the type of the value
   * @return the timeline
   * @throws IllegalArgumentException if two entries share a day; the message quotes both
   */
  public static <T> Timeline<T> of(List<Entry<T>> entries) {
    List<Entry<T>> kept = new ArrayList<>();
    for (Entry<T> entry : entries) {
      for (Entry<T> other : kept) {
        if (entry.period().overlaps(other.period())) {
          throw new IllegalArgumentException("Timeline: " + entry + " overlaps " + other);
        }
      }
      kept.add(entry);
    }
    return new Timeline<>(List.copyOf(kept));
  }

  /**
   * The value on a day.
   *
   * @param day the day
   * @return the value, empty when no entry covers the day
   */
  public Optional<T> at(LocalDate day) {
    for (Entry<T> entry : entries) {
      if (entry.period().contains(day)) {
        return Optional.of(entry.value());
      }
    }
    return Optional.empty();
  }

  /**
   * The entries, as given.
   *
   * @return an immutable list
   */
  public List<Entry<T>> entries() {
    return entries;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Timeline<?> t && entries.equals(t.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  @Override
  public String toString() {
    return entries.toString();
  }
}
