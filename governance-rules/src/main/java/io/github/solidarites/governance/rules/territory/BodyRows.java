package io.github.solidarites.governance.rules.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In which editions a body is found, as what, and in which département: a CC may become a CA, and
 * grow over a border.
 */
final class BodyRows {
  private final List<String> kinds = new ArrayList<>();
  private final Map<String, String> same = new HashMap<>();
  private final List<int[]> departements = new ArrayList<>();

  /** One word for all editions, or one for each, joined by commas. */
  void addKinds(String text) {
    String known = same.putIfAbsent(text, text);
    kinds.add(known == null ? text : known);
  }

  /** One département for all editions, or one for each. */
  void addDepartements(int[] indexes) {
    departements.add(indexes);
  }

  /** The kind of a body in an edition; empty when it is not found there. */
  String kind(int body, int edition) {
    String text = kinds.get(body);
    int from = 0;
    for (int e = 0; e < edition && text.indexOf(',') >= 0; e++) {
      from = text.indexOf(',', from) + 1;
    }
    int comma = text.indexOf(',', from);
    return text.substring(from, comma < 0 ? text.length() : comma);
  }

  int departement(int body, int edition) {
    int[] indexes = departements.get(body);
    return indexes[Math.min(edition, indexes.length - 1)];
  }
}
