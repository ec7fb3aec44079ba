package io.github.solidarites.governance.rules.internal;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;

/** Finds the names nearest to one that is unknown. */
public final class NearestNames {
  /** How many names a message proposes. */
  public static final int SHOWN = 5;

  private static final String GAPS = "-’'_ \u00a0";

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
        .map(candidate -> new Ranked(candidate, distance(wanted, folded(candidate))))
        .sorted(Comparator.comparingDouble(Ranked::distance).thenComparing(Ranked::candidate))
        .map(Ranked::candidate);
  }

  private record Ranked(String candidate, double distance) {}

  /**
   * A name without case, accents, hyphens and apostrophes.
   *
   * @param name the name
   * @return the folded name
   */
  public static String folded(String name) {
    StringBuilder out = new StringBuilder(name.length());
    boolean gap = false;
    String letters = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      if (GAPS.indexOf(letter) >= 0) {
        gap = out.length() > 0;
      } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
        out.append(gap ? " " : "").append(plain(letter));
        gap = false;
      }
    }
    return out.toString();
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > '\u007f') {
        return false;
      }
    }
    return true;
  }

  private static String plain(char letter) {
    return switch (letter) {
      case 'œ', 'Œ' -> "oe";
      case 'æ', 'Æ' -> "ae";
      default -> String.valueOf(Character.toLowerCase(letter));
    };
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
