package io.github.solidarites.governance.json.report;

import io.github.solidarites.governance.rules.model.LawTables;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked, of which law.
 *
 * @param question the terms of the question, by name, in the order in which they are written;
 *     immutable
 * @param asOf the day of the facts
 * @param knownOn the day of knowledge; empty for the latest
 * @param lawTable the version of the tables
 * @param verifiedOn the day the tables were last verified
 */
public record Asked(
    Map<String, String> question,
    LocalDate asOf,
    Optional<LocalDate> knownOn,
    String lawTable,
    LocalDate verifiedOn) {
  /** Copies the question, keeping its order. */
  public Asked {
    question = Collections.unmodifiableMap(new LinkedHashMap<>(question));
  }

  /**
   * A question put to the law as it is known today.
   *
   * @param question the terms of the question
   * @param asOf the day of the facts
   * @param law the tables
   * @return what was asked
   */
  public static Asked of(Map<String, String> question, LocalDate asOf, LawTables law) {
    return new Asked(question, asOf, Optional.empty(), law.version(), law.verifiedOn());
  }

  /**
   * The same question, put to the law as it was known on a day.
   *
   * @param day the day of knowledge
   * @return a copy
   */
  public Asked withKnownOn(LocalDate day) {
    return new Asked(question, asOf, Optional.of(day), lawTable, verifiedOn);
  }
}
