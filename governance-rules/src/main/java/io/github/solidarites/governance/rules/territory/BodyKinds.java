package io.github.solidarites.governance.rules.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which editions a body is found, and as what: a CC may become a CA. */
final class BodyKinds {
  private final List<String> kinds = new ArrayList<>();
  private final Map<String, String> same = new HashMap<>();

  /** One word for all editions, or one for each, joined by commas. */
  void add(String text) {
    String known = same.putIfAbsent(text, text);
    kinds.add(known == null ? text : known);
  }

  /** The kind of a body in an edition; empty when it is not found there. */
  String of(int body, int edition) {
    String text = kinds.get(body);
    int from = 0;
    for (int e = 0; e < edition && text.indexOf(',') >= 0; e++) {
      from = text.indexOf(',', from) + 1;
    }
    int comma = text.indexOf(',', from);
    return text.substring(from, comma < 0 ? text.length() : comma);
  }
}
