package io.github.solidarites.governance.rules.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A matter, place, domain, scheme or benefit that the register does not know. */
public final class UnknownNameException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String type;
  private final String value;
  private final transient List<String> nearest;
  private final transient @Nullable PlaceHint hint;

  /**
   * An unknown name.
   *
   * @param type what was looked up: {@code matter}, {@code place}…
   * @param value what was given
   * @param nearest at most five names that exist, the nearest first
   */
  public UnknownNameException(String type, String value, List<String> nearest) {
    this(type, value, nearest, null);
  }

  /**
   * A name that is unknown, or that several places bear, with what was probably meant.
   *
   * @param type what was looked up
   * @param value what was given
   * @param nearest names that exist
   * @param hint what was probably meant; may be null
   */
  UnknownNameException(String type, String value, List<String> nearest, @Nullable PlaceHint hint) {
    super("unknown " + type + " \"" + value + "\"; nearest: " + String.join(", ", nearest));
    this.type = type;
    this.value = value;
    this.nearest = List.copyOf(nearest);
    this.hint = hint;
  }

  /**
   * What was looked up.
   *
   * @return {@code matter}, {@code place}, {@code domain}, {@code scheme} or {@code benefit}
   */
  public String type() {
    return type;
  }

  /**
   * What was given.
   *
   * @return the unknown value
   */
  public String value() {
    return value;
  }

  /**
   * Names that exist.
   *
   * @return at most five, the nearest first; immutable
   */
  public List<String> nearest() {
    return nearest;
  }

  /**
   * What was probably meant.
   *
   * @return empty when only the nearest names can be told
   */
  public Optional<PlaceHint> hint() {
    return Optional.ofNullable(hint);
  }
}
