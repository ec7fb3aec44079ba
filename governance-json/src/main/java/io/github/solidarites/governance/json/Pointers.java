package io.github.solidarites.governance.json;

import java.util.Arrays;
import java.util.List;

/** Segments of JSON Pointers (RFC 6901). */
final class Pointers {
  private Pointers() {}

  static String child(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  static String child(String pointer, int index) {
    return pointer + "/" + index;
  }

  /** The unescaped segments of a pointer that starts with a slash. */
  static List<String> segments(String pointer) {
    return Arrays.stream(pointer.substring(1).split("/", -1))
        .map(s -> s.replace("~1", "/").replace("~0", "~"))
        .toList();
  }
}
