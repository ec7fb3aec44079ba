package io.github.solidarites.governance.rules.territory;

import java.util.Arrays;

/**
 * The bodies that communes form, edition by edition: EPCI, EPT, arrondissements. Kept as the index
 * of the body plus one: 0 says none.
 */
final class Bodies {
  private char[][] byEdition = {};

  void open(int editions, int communes) {
    byEdition = new char[editions][communes];
  }

  void put(int edition, int commune, int body) {
    byEdition[edition][commune] = (char) (body + 1);
  }

  /** The body of a commune, or -1. */
  int get(int edition, int commune) {
    return byEdition[edition][commune] - 1;
  }

  int editions() {
    return byEdition.length;
  }

  /** An edition that repeats the one before shares its column. */
  void trim() {
    for (int e = 1; e < byEdition.length; e++) {
      if (Arrays.equals(byEdition[e], byEdition[e - 1])) {
        byEdition[e] = byEdition[e - 1];
      }
    }
  }
}
