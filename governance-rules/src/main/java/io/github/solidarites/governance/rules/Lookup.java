package io.github.solidarites.governance.rules;

import io.github.solidarites.governance.rules.internal.NearestNames;
import io.github.solidarites.governance.rules.model.UnknownNameException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds an entry of a table by its identifier or its label. */
final class Lookup {
  private Lookup() {}

  static <T> T of(
      String type,
      String name,
      List<T> entries,
      Function<T, String> id,
      Function<T, String> label) {
    Map<String, String> shown = new HashMap<>();
    for (T entry : entries) {
      boolean named =
          id.apply(entry).equals(name)
              || NearestNames.folded(label.apply(entry)).equals(NearestNames.folded(name));
      if (named) {
        return entry;
      }
      shown.put(id.apply(entry), id.apply(entry) + " (" + label.apply(entry) + ")");
    }
    List<String> nearest =
        NearestNames.ranked(name, shown.keySet())
            .map(n -> shown.getOrDefault(n, n))
            .limit(NearestNames.SHOWN)
            .toList();
    throw new UnknownNameException(type, name, nearest);
  }
}
