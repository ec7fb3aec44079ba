package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.rules.territory.TerritoryTable;
import io.github.solidarites.governance.territory.Existence;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.territory.TerritoryLevel;
import java.util.HashMap;
import java.util.Map;

/** Places as people read them: « 93066 (Saint-Denis, Seine-Saint-Denis) ». */
final class PlaceLabels {
  private final TerritoryTable territories;

  PlaceLabels(TerritoryTable territories) {
    this.territories = territories;
  }

  String of(int index) {
    TerritoryId id = territories.id(index);
    String code = id.level() == TerritoryLevel.COMMUNE ? id.code() : id.toString();
    return code + " (" + territories.nameText(index) + departement(index) + ")";
  }

  private String departement(int index) {
    if (!territories.level(index).hasCommuneCode()) {
      return "";
    }
    int day = territories.lastDay();
    int departement = territories.departement(index, day);
    int around = departement >= 0 ? departement : territories.overseas(index, day);
    return around < 0 ? "" : ", " + territories.nameText(around);
  }

  /** The labels of the communes of the last edition, by code. */
  Map<String, String> byCode() {
    Map<String, String> labels = new HashMap<>();
    for (int i = first(); i < territories.end(TerritoryLevel.COMMUNE); i++) {
      if (isCurrent(i)) {
        labels.put(territories.id(i).code(), of(i));
      }
    }
    return labels;
  }

  /** The labels of all that the last edition has, by name: of homonyms, a commune. */
  Map<String, String> byName() {
    Map<String, String> labels = new HashMap<>();
    for (int i = 0; i < territories.size(); i++) {
      if (isCurrent(i)) {
        String name = territories.nameText(i);
        if (territories.level(i) == TerritoryLevel.COMMUNE || !labels.containsKey(name)) {
          labels.put(name, of(i));
        }
      }
    }
    return labels;
  }

  private int first() {
    return territories.first(TerritoryLevel.COMMUNE);
  }

  private boolean isCurrent(int index) {
    return territories.existence(index, territories.lastDay()) != Existence.ABSENT;
  }
}
