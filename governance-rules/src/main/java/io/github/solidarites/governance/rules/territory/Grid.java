package io.github.solidarites.governance.rules.territory;

import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.territory.TerritoryLevel;
import java.util.List;

/** The codes of all levels, each level in one run of indexes, found by halving. */
final class Grid {
  /** The order of the runs: what is few and often an index of other tables comes first. */
  static final List<TerritoryLevel> ORDER =
      List.of(
          TerritoryLevel.REGION,
          TerritoryLevel.DEPARTEMENT,
          TerritoryLevel.OUTRE_MER,
          TerritoryLevel.ARRONDISSEMENT,
          TerritoryLevel.EPCI,
          TerritoryLevel.EPT,
          TerritoryLevel.COMMUNE,
          TerritoryLevel.ARRONDISSEMENT_MUNICIPAL,
          TerritoryLevel.COMMUNE_DELEGUEE,
          TerritoryLevel.COMMUNE_ASSOCIEE);

  static final int NONE = -1;

  private final IntColumn keys = new IntColumn();
  private final int[] ends = new int[TerritoryLevel.values().length];
  private int open;

  /** The place of a level in {@link #ORDER}. */
  static int run(TerritoryLevel level) {
    return switch (level) {
      case REGION -> 0;
      case DEPARTEMENT -> 1;
      case OUTRE_MER -> 2;
      case ARRONDISSEMENT -> 3;
      case EPCI -> 4;
      case EPT -> 5;
      case COMMUNE -> 6;
      case ARRONDISSEMENT_MUNICIPAL -> 7;
      case COMMUNE_DELEGUEE -> 8;
      case COMMUNE_ASSOCIEE -> 9;
    };
  }

  /** Adds a territory after all those of its level and of the levels before it. */
  int add(TerritoryLevel level, CharSequence code) {
    int run = run(level);
    if (run < open) {
      throw new IllegalArgumentException("TerritoryTable: " + level + " " + code + " comes late");
    }
    while (open < run) {
      ends[open++] = keys.size();
    }
    int key = Codes.key(code);
    if (keys.size() > first(run) && keys.get(keys.size() - 1) >= key) {
      throw new IllegalArgumentException(
          "TerritoryTable: " + level.prefix() + ":" + code + " is twice there, or not in order");
    }
    keys.add(key);
    return keys.size() - 1;
  }

  void close() {
    while (open < ORDER.size()) {
      ends[open++] = keys.size();
    }
    keys.trim();
  }

  int size() {
    return keys.size();
  }

  int first(TerritoryLevel level) {
    return first(run(level));
  }

  int end(TerritoryLevel level) {
    return end(run(level));
  }

  private int first(int run) {
    return run == 0 ? 0 : end(run - 1);
  }

  private int end(int run) {
    return run < open ? ends[run] : keys.size();
  }

  TerritoryLevel level(int index) {
    int run = 0;
    while (index >= end(run)) {
      run++;
    }
    return ORDER.get(run);
  }

  /** The index of a code, or -1. */
  int find(TerritoryLevel level, CharSequence code) {
    int key = Codes.key(code);
    int low = first(level);
    int high = end(level) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int there = keys.get(middle);
      if (there == key) {
        return middle;
      }
      if (there < key) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return NONE;
  }

  TerritoryId id(int index) {
    return new TerritoryId(level(index), code(index));
  }

  String code(int index) {
    TerritoryLevel level = level(index);
    boolean siren = level == TerritoryLevel.EPCI || level == TerritoryLevel.EPT;
    return siren ? Codes.siren(keys.get(index)) : Codes.letters(keys.get(index));
  }
}
