package io.github.solidarites.governance.rules.internal;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the names nearest to one that is unknown. */
public final class NearestNames {
  /** How many names a message proposes. */
  public static final int SHOWN = 5;

  private NearestNames() {}

  /**
   * The candidates, the nearest first.
   *
   * @param unknown what was given
   * @param candidates names that exist
   * @return all of them, ordered
   */
  public static Stream<String> ranked(String unknown, Collection<String> candidates) {
    String wanted = folded(unknown);
    return candidates.stream()
        .sorted(
            Comparator.comparingDouble((String c) -> distance(wanted, folded(c)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * A name without case, accents, hyphens and apostrophes.
   *
   * @param name the name
   * @return the folded name
   */
  public static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[-’'_ ]+", " ")
        .toLowerCase(Locale.ROOT)
        .trim();
  }

  /** Edits needed, as a share of the longer name; a name that contains the other counts as near. */
  private static double distance(String a, String b) {
    if (b.contains(a) && !a.isEmpty()) {
      return 0.1 + 0.1 * (b.length() - a.length()) / b.length();
    }
    return (double) edits(a, b) / Math.max(1, Math.max(a.length(), b.length()));
  }

  /**
   * The number of letters to add, remove or change.
   *
   * @param a a name
   * @param b another
   * @return from 0
   */
  public static int edits(String a, String b) {
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
