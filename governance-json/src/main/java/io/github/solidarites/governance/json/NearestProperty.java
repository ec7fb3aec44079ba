package io.github.solidarites.governance.json;

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
        .filter(name -> edits(wanted, name.toLowerCase(Locale.ROOT)) <= far)
        .min(Comparator.comparingInt(name -> edits(wanted, name.toLowerCase(Locale.ROOT))));
  }

  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
