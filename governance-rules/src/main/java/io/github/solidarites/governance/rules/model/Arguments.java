package io.github.solidarites.governance.rules.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The named, typed arguments of a message, in order. Values are identifiers, dates, periods,
 * citations, numbers or printed text; never a name of a person.
 *
 * @param values by name; immutable
 */
public record Arguments(Map<String, Object> values) {
  private static final Arguments NONE = new Arguments(Map.of());

  /** Copies the map, keeping its order. */
  public Arguments {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * No argument.
   *
   * @return the empty arguments
   */
  public static Arguments none() {
    return NONE;
  }

  /**
   * One argument.
   *
   * @param name its name in the message
   * @param value its value
   * @return the arguments
   */
  public static Arguments of(String name, Object value) {
    return NONE.and(name, value);
  }

  /**
   * These and one more.
   *
   * @param name its name in the message
   * @param value its value
   * @return a copy
   */
  public Arguments and(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(values);
    more.put(name, value instanceof List<?> list ? List.copyOf(new ArrayList<>(list)) : value);
    return new Arguments(more);
  }
}
