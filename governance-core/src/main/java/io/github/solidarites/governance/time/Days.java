package io.github.solidarites.governance.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads days, with messages that name the value. */
final class Days {
  private Days() {}

  static @Nullable LocalDate parseBound(String text) {
    return text.equals("..") ? null : parse(text);
  }

  static LocalDate parse(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("Not a day: \"" + text + "\"", e);
    }
  }
}
