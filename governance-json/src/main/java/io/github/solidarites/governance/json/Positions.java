package io.github.solidarites.governance.json;

import java.util.Map;
import java.util.Optional;

/**
 * Where the properties and elements of a document stand in its text, by JSON Pointer. It keeps no
 * value of the document.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Positions {
  private final Map<String, Position> byPointer;

  Positions(Map<String, Position> byPointer) {
    this.byPointer = Map.copyOf(byPointer);
  }

  /**
   * The positions of a JSON text.
   *
   * @param json the text, in UTF-8
   * @return the positions
   * @throws IllegalArgumentException if the text is not one JSON value
   */
  public static Positions of(byte[] json) {
    return TokenPass.over(SourceText.decode(json)).positions();
  }

  /**
   * Where a pointer stands: the name of a property, the first character of an element.
   *
   * @param pointer a JSON Pointer, with {@code ~0} and {@code ~1}
   * @return its position, or that of its nearest ancestor in the text
   */
  public Optional<Position> at(String pointer) {
    for (String p = pointer; !p.isEmpty(); p = p.substring(0, Math.max(0, p.lastIndexOf('/')))) {
      Position found = byPointer.get(p);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.ofNullable(byPointer.get(""));
  }

  /** Whether the text has this property or element. */
  boolean has(String pointer) {
    return byPointer.containsKey(pointer);
  }
}
