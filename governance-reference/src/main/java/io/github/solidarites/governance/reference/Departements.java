package io.github.solidarites.governance.reference;

import io.github.solidarites.governance.rules.territory.TerritoryTableBuilder;
import io.github.solidarites.governance.territory.TerritoryLevel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The département of a commune: its code says it, except where a département was divided (Rhône) or
 * began after 2004 (Mayotte). Codes that ended before 2004 have none: départements have moved since
 * (Seine, Seine-et-Oise, Corse).
 */
final class Departements {
  private static final int ANSWERS_FROM = epochDay(2004, 1, 1);
  private static final int METROPOLE_DE_LYON = epochDay(2015, 1, 1);
  private static final int MAYOTTE = epochDay(2011, 3, 31);

  private final TerritoryTableBuilder builder;
  private final Set<String> metropole = new HashSet<>();
  private String lastPrefix = "";
  private int lastIndex = TerritoryTableBuilder.NONE;

  Departements(TerritoryTableBuilder builder) {
    this.builder = builder;
  }

  private static int epochDay(int year, int month, int day) {
    return (int) LocalDate.of(year, month, day).toEpochDay();
  }

  void readMetropoleDeLyon(Cursor codes) {
    while (codes.part(',')) {
      metropole.add(codes.text());
    }
  }

  /** The départements of a body: one for all editions, or one for each. */
  int[] of(Cursor field) {
    int[] indexes = new int[1];
    int size = 0;
    while (field.part(',')) {
      indexes = size == indexes.length ? Arrays.copyOf(indexes, size * 2) : indexes;
      indexes[size++] = ofPart(field);
    }
    return Arrays.copyOf(indexes, size);
  }

  private int ofPart(Cursor part) {
    if (part.isPartEmpty()) {
      return TerritoryTableBuilder.NONE;
    }
    String code = part.text();
    return code.equals("*") ? TerritoryTableBuilder.SEVERAL : departement(code);
  }

  void addRuns(String commune, Span span) {
    int from = span.from();
    int until = span.until();
    if (until <= ANSWERS_FROM) {
      builder.exists(from, until, TerritoryTableBuilder.NONE);
    } else if (commune.startsWith("69")) {
      String part = metropole.contains(commune) ? "69M" : "69D";
      addCut(from, until, METROPOLE_DE_LYON, departement("69"), departement(part));
    } else if (commune.startsWith("976")) {
      addCut(from, until, MAYOTTE, TerritoryTableBuilder.NONE, departement("976"));
    } else {
      builder.exists(from, until, parent(commune));
    }
  }

  private void addCut(int from, int until, int day, int before, int after) {
    if (from < day) {
      builder.exists(from, Math.min(until, day), before);
    }
    if (until > day) {
      builder.exists(Math.max(from, day), until, after);
    }
  }

  /** Communes come by code: most have the département of the one before. */
  private int parent(String commune) {
    boolean overseas = commune.startsWith("97") || commune.startsWith("98");
    int length = overseas ? 3 : 2;
    if (!commune.startsWith(lastPrefix) || lastPrefix.length() != length) {
      lastPrefix = commune.substring(0, length);
      int departement = departement(lastPrefix);
      lastIndex =
          departement >= 0 ? departement : builder.find(TerritoryLevel.OUTRE_MER, lastPrefix);
    }
    return lastIndex;
  }

  private int departement(String code) {
    return builder.find(TerritoryLevel.DEPARTEMENT, code);
  }
}
