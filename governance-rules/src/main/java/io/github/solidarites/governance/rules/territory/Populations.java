package io.github.solidarites.governance.rules.territory;

import io.github.solidarites.governance.territory.Population;
import io.github.solidarites.governance.territory.PopulationKind;
import java.util.Arrays;
import java.util.Optional;

/** The figures of communes, by the year in which they are in force. */
final class Populations {
  private static final int UNKNOWN = -1;

  /** <i>Population comptée à part</i> is a few thousand at most: it is kept plus one, 0 unknown. */
  private static final int UNKNOWN_APART = 0;

  private final IntColumn referenceYears = new IntColumn();
  private final IntColumn inForce = new IntColumn();
  private int[][] municipal = {};
  private char[][] apart = {};

  void addVintage(int referenceYear, int yearInForce) {
    referenceYears.add(referenceYear);
    inForce.add(yearInForce);
  }

  int vintages() {
    return inForce.size();
  }

  void open(int communes) {
    municipal = new int[vintages()][communes];
    apart = new char[vintages()][communes];
    for (int[] column : municipal) {
      Arrays.fill(column, UNKNOWN);
    }
  }

  void putMunicipal(int vintage, int commune, int count) {
    municipal[vintage][commune] = count;
  }

  void putApart(int vintage, int commune, int count) {
    apart[vintage][commune] = (char) (count + 1);
  }

  Optional<Population> of(int commune, PopulationKind kind, int year) {
    for (int vintage = 0; vintage < vintages(); vintage++) {
      if (inForce.get(vintage) == year) {
        return figure(commune, kind, vintage);
      }
    }
    return Optional.empty();
  }

  private Optional<Population> figure(int commune, PopulationKind kind, int vintage) {
    int count = municipal[vintage][commune];
    int more = kind == PopulationKind.MUNICIPALE ? 1 : apart[vintage][commune];
    if (count == UNKNOWN || more == UNKNOWN_APART) {
      return Optional.empty();
    }
    return Optional.of(
        new Population(count + more - 1, kind, referenceYears.get(vintage), inForce.get(vintage)));
  }
}
