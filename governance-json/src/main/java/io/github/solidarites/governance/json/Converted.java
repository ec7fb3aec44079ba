package io.github.solidarites.governance.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of converting one part of a document: a value, or nothing because a fault was
 * recorded.
 *
 * @param <T> the type of the value
 */
final class Converted<T> {
  /** Asked for the value of a part that has a fault. */
  static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unusable() {
      super("a part has a fault", null, false, false);
    }
  }

  private final @Nullable T value;

  private Converted(@Nullable T value) {
    this.value = value;
  }

  static <T> Converted<T> of(T value) {
    return new Converted<>(value);
  }

  static <T> Converted<T> faulty() {
    return new Converted<>(null);
  }

  /** Goes on with the value, if there is one. */
  <U> Converted<U> then(Function<T, Converted<U>> next) {
    return value == null ? faulty() : next.apply(value);
  }

  /** The value; what is built from it fails in silence when there is none. */
  T get() {
    if (value == null) {
      throw new Unusable();
    }
    return value;
  }
}
