package io.github.solidarites.governance.rules.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The named, typed arguments of a message, in order. Values are identifiers, dates, periods,
 * citations, numbers or printed text; never a name of a person.
 *
 * <p>This class is immutable and thread-safe. Every evaluation carries one, and few are printed: it
 * is an array of names and values in turn.
 */
public final class Arguments {
  private static final Arguments NONE = new Arguments(new Object[0]);

  private final Object[] pairs;

  private Arguments(Object[] pairs) {
    this.pairs = pairs;
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
   * These and one more, or these with another value for a name they have.
   *
   * @param name its name in the message
   * @param value its value
   * @return a copy
   */
  public Arguments and(String name, Object value) {
    int place = place(name);
    Object[] more = Arrays.copyOf(pairs, Math.max(pairs.length, place + 2));
    more[place] = name;
    more[place + 1] = value instanceof List<?> list ? List.copyOf(list) : value;
    return new Arguments(more);
  }

  /** Where a name stands, or the end. */
  private int place(String name) {
    int i = 0;
    while (i < pairs.length && !pairs[i].equals(name)) {
      i += 2;
    }
    return i;
  }

  /**
   * The value of one argument.
   *
   * @param name its name
   * @return empty when there is none of this name
   */
  public Optional<Object> value(String name) {
    int place = place(name);
    return place < pairs.length ? Optional.of(pairs[place + 1]) : Optional.empty();
  }

  /**
   * All of them.
   *
   * @return the values by name, in order; immutable
   */
  public Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put((String) pairs[i], pairs[i + 1]);
    }
    return Collections.unmodifiableMap(values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Arguments same && Arrays.equals(pairs, same.pairs);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(pairs);
  }

  @Override
  public String toString() {
    return "Arguments" + values();
  }
}
