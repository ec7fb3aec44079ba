package io.github.solidarites.governance.json;

import io.github.solidarites.governance.rules.internal.NearestNames;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a mistyped one probably meant. */
final class NearestProperty {
  private NearestProperty() {}

  static Optional<String> of(String unknown, Collection<String> known) {
    String wanted = unknown.toLowerCase(Locale.ROOT);
    int far = Math.max(2, unknown.length() / 3);
    return known.stream()
        .filter(name -> NearestNames.edits(wanted, name.toLowerCase(Locale.ROOT)) <= far)
        .min(
            Comparator.comparingInt(
                name -> NearestNames.edits(wanted, name.toLowerCase(Locale.ROOT))));
  }
}
