package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.rules.internal.NearestNames;
import io.github.solidarites.governance.rules.territory.TerritoryTable;
import java.util.List;
import java.util.Map;

/** The codes nearest to one that never existed. */
final class NearestCodes {
  private final Map<String, String> labels;

  NearestCodes(TerritoryTable territories, PlaceLabels labels) {
    this.labels = labels.byCode();
  }

  /** Fewest digits to change; among equals, those of the same département first. */
  List<String> of(String code) {
    String departement = code.substring(0, 2);
    return NearestNames.ranked(code, labels.keySet())
        .limit(NearestNames.SHOWN * 10L)
        .sorted(
            java.util.Comparator.comparingInt((String c) -> NearestNames.edits(code, c))
                .thenComparing(c -> !c.startsWith(departement)))
        .limit(NearestNames.SHOWN)
        .map(labels::get)
        .toList();
  }
}
