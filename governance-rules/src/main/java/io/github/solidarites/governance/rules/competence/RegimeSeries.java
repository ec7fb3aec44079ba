package io.github.solidarites.governance.rules.competence;

import io.github.solidarites.governance.rules.model.Matter;

/** Regimes that follow one another without a hole, from the beginning of time. */
final class RegimeSeries {
  private final int[] firsts;
  private final Regime[] regimes;

  RegimeSeries(CompetenceTable table, Matter matter, Segments segments, MatterTransfers transfers) {
    int n = segments.all().size();
    this.firsts = new int[n];
    this.regimes = new Regime[n];
    for (int i = 0; i < n; i++) {
      firsts[i] = segments.all().get(i).first();
      regimes[i] = new Regime(table, matter, segments.all().get(i), transfers);
    }
  }

  /** Few segments: a scan from the latest is quicker than a search. */
  Regime at(int day) {
    int i = firsts.length - 1;
    while (firsts[i] > day) {
      i--;
    }
    return regimes[i];
  }

  int[] firsts() {
    return firsts;
  }
}
