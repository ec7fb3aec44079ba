package io.github.solidarites.governance.instrument;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A fact of a document: present, absent (the text shows that it is missing or blank), or not
 * visible (the part read does not show it). Absent can breach a rule; not visible never can.
 *
 * @param <T> the type of the value
 */
public sealed interface Fact<T> {
  /**
   * The value, for code that only prints.
   *
   * @return the value when present
   */
  default Optional<T> asOptional() {
    return this instanceof Present<T> p ? Optional.of(p.value()) : Optional.empty();
  }

  /**
   * A fact that the document states.
   *
   * @param value the value
   * @param <T> the type of the value
   * @return the fact
   */
  static <T> Fact<T> of(T value) {
    return new Present<>(value);
  }

  /**
   * A fact whose place is blank or missing in the text.
   *
   * @param printed what stands in its place, for example « (date) »; empty when nothing does
   * @param <T> the type of the value
   * @return the fact
   */
  static <T> Fact<T> absent(String printed) {
    return new Absent<>(printed);
  }

  /**
   * A fact that the part read does not show.
   *
   * @param <T> the type of the value
   * @return the fact
   */
  static <T> Fact<T> notVisible() {
    return new NotVisible<>();
  }

  /**
   * The document states the value.
   *
   * @param value the value
   * @param <T> the type of the value
   */
  record Present<T>(T value) implements Fact<T> {
    /** Refuses null. */
    public Present {
      requireNonNull(value, "value");
    }
  }

  /**
   * The text shows that the value is missing.
   *
   * @param printed what is printed in its place, possibly nothing
   * @param <T> the type of the value
   */
  record Absent<T>(String printed) implements Fact<T> {
    /** Refuses null. */
    public Absent {
      requireNonNull(printed, "printed");
    }

    /**
     * Tells whether the text marks the blank.
     *
     * @return false when nothing is printed in its place
     */
    public boolean isMarked() {
      return !printed.isEmpty();
    }
  }

  /**
   * The part read does not show the value.
   *
   * @param <T> the type of the value
   */
  record NotVisible<T>() implements Fact<T> {}
}
