package io.github.solidarites.governance.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A structural fault of a document, placed.
 *
 * @param pointer where it stands, a JSON Pointer; empty for the whole document
 * @param line the line, from 1, when it is known
 * @param column the column, from 1, in characters, when it is known
 * @param code what is wrong, for example {@code unknown-property}; stable
 * @param arguments what the message speaks of, by name; immutable; never a value of a document that
 *     is personal data
 */
public record Problem(
    String pointer,
    OptionalInt line,
    OptionalInt column,
    String code,
    Map<String, String> arguments) {
  /** Copies the arguments, keeping their order. */
  public Problem {
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  /**
   * The fault as a sentence, without its place.
   *
   * @param locale French, or any other for English
   * @return the sentence
   */
  public String message(Locale locale) {
    return ProblemMessages.of(locale).render(code, arguments);
  }

  static Problem at(Position position, String pointer, String code, Map<String, String> arguments) {
    return new Problem(
        pointer,
        OptionalInt.of(position.line()),
        OptionalInt.of(position.column()),
        code,
        arguments);
  }
}
