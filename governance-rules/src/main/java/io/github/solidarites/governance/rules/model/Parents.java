package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.territory.TerritoryLevel;
import io.github.solidarites.governance.time.Period;
import io.github.solidarites.governance.time.Timeline;
import java.util.List;
import java.util.Map;

/** The chain commune, département, région as arrays of days and indexes. */
final class Parents {
  private final TerritoryLevel[] levels;
  private final int[][] starts;
  private final int[][] ends;
  private final int[][] indexes;
  private final int[] existsFrom;
  private final int[] existsUntil;

  Parents(List<Place> places, Map<TerritoryId, Place> byId) {
    int n = places.size();
    levels = new TerritoryLevel[n];
    starts = new int[n][];
    ends = new int[n][];
    indexes = new int[n][];
    existsFrom = new int[n];
    existsUntil = new int[n];
    for (Place place : places) {
      int i = place.index();
      levels[i] = place.id().level();
      existsFrom[i] = first(place.territory().exists());
      existsUntil[i] = end(place.territory().exists());
      fill(i, place.territory().parents().entries(), byId);
    }
  }

  private void fill(
      int i, List<Timeline.Entry<TerritoryId>> entries, Map<TerritoryId, Place> byId) {
    starts[i] = new int[entries.size()];
    ends[i] = new int[entries.size()];
    indexes[i] = new int[entries.size()];
    for (int e = 0; e < entries.size(); e++) {
      Place parent = byId.get(entries.get(e).value());
      if (parent == null) {
        throw new IllegalArgumentException(
            "Territory: parent " + entries.get(e).value() + " is not among the territories");
      }
      starts[i][e] = first(entries.get(e).period());
      ends[i][e] = end(entries.get(e).period());
      indexes[i][e] = parent.index();
    }
  }

  private static int first(Period period) {
    return period.startInclusive().map(d -> (int) d.toEpochDay()).orElse(Integer.MIN_VALUE);
  }

  private static int end(Period period) {
    return period.endExclusive().map(d -> (int) d.toEpochDay()).orElse(Integer.MAX_VALUE);
  }

  int departementAt(int place, int day) {
    return switch (levels[place]) {
      case DEPARTEMENT -> existsAt(place, day) ? place : -1;
      case COMMUNE -> parentAt(place, day);
      default -> -1;
    };
  }

  int regionAt(int place, int day) {
    if (levels[place] == TerritoryLevel.REGION) {
      return existsAt(place, day) ? place : -1;
    }
    int departement = departementAt(place, day);
    return departement < 0 ? -1 : parentAt(departement, day);
  }

  private boolean existsAt(int place, int day) {
    return day >= existsFrom[place] && day < existsUntil[place];
  }

  private int parentAt(int place, int day) {
    int[] from = starts[place];
    for (int e = 0; e < from.length; e++) {
      if (day >= from[e] && day < ends[place][e]) {
        return indexes[place][e];
      }
    }
    return -1;
  }
}
