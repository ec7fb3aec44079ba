package io.github.solidarites.governance.rules.territory;

import io.github.solidarites.governance.territory.Existence;
import io.github.solidarites.governance.territory.TerritoryLevel;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/**
 * Who is a member of which EPCI, EPT and arrondissement. Only the year of an edition is known: for
 * other years the methods say so, and never guess.
 */
public final class Membership {
  private final Grid grid;
  private final Chain chain;
  private final Editions editions;
  private final BodyRows rows;
  private final Bodies epci;
  private final Bodies ept;
  private final Bodies arrondissements;
  private final int firstBody;
  private final int endBody;
  private final int firstCommune;
  private final int endCommune;

  Membership(TerritoryTableBuilder parts) {
    this.grid = parts.grid;
    this.chain = parts.chain;
    this.editions = parts.editions;
    this.rows = parts.bodyRows;
    this.epci = parts.epci;
    this.ept = parts.ept;
    this.arrondissements = parts.arrondissements;
    this.firstBody = grid.first(TerritoryLevel.ARRONDISSEMENT);
    this.endBody = grid.end(TerritoryLevel.EPT);
    this.firstCommune = grid.first(TerritoryLevel.COMMUNE);
    this.endCommune = grid.end(TerritoryLevel.COMMUNE);
  }

  /** The history of communes goes to the first day of the first edition. */
  int firstDay() {
    return editions.size() == 0 ? TerritoryTableBuilder.OPEN_END : editions.firstDay(0);
  }

  int lastDay() {
    int last = editions.size() - 1;
    return last < 0 ? TerritoryTableBuilder.OPEN_END - 1 : editions.firstDay(last);
  }

  boolean isBody(int index) {
    return index >= firstBody && index < endBody;
  }

  int departement(int body, int day) {
    int edition = editions.at(day);
    boolean found = edition >= 0 && !rows.kind(body - firstBody, edition).isEmpty();
    return found ? rows.departement(body - firstBody, edition) : TerritoryTable.NONE;
  }

  Existence existence(int body, int day) {
    int edition = editions.at(day);
    if (edition < 0 || !isKnown(grid.level(body), edition)) {
      return Existence.UNCERTAIN;
    }
    return rows.kind(body - firstBody, edition).isEmpty() ? Existence.ABSENT : Existence.EXISTS;
  }

  /** The EPT are in the last editions only, though they are older. */
  private boolean isKnown(TerritoryLevel level, int edition) {
    for (int body = grid.first(level); body < grid.end(level); body++) {
      if (!rows.kind(body - firstBody, edition).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the bodies of a level are known on a day.
   *
   * @param level EPCI, EPT or ARRONDISSEMENT
   * @param day the day
   * @return false in a year without an edition that lists them
   */
  public boolean isKnownOn(TerritoryLevel level, int day) {
    int edition = editions.at(day);
    return edition >= 0 && isKnown(level, edition);
  }

  /**
   * The body of a commune on a day.
   *
   * @param level EPCI, EPT or ARRONDISSEMENT
   * @param commune the index of the commune
   * @param day the day
   * @return the index of the body; -1 for none, or when nobody can tell
   */
  public int bodyOf(TerritoryLevel level, int commune, int day) {
    int edition = editions.at(day);
    boolean isCommune = commune >= firstCommune && commune < endCommune;
    if (edition < 0 || !isCommune || !chain.mayExist(commune, day)) {
      return TerritoryTable.NONE;
    }
    return bodies(level).get(edition, commune - firstCommune);
  }

  private Bodies bodies(TerritoryLevel level) {
    return switch (level) {
      case EPCI -> epci;
      case EPT -> ept;
      case ARRONDISSEMENT -> arrondissements;
      default -> throw new IllegalArgumentException("Membership: level " + level);
    };
  }

  /**
   * The kind of an EPCI on a day.
   *
   * @param body the index of an EPCI or an EPT
   * @param day the day
   * @return as the source writes it ({@code CC}, {@code CA}, {@code CU}, {@code METRO}, {@code
   *     MET69}, {@code EPT}); empty when it is not in the edition, or there is none
   */
  public String kindOf(int body, int day) {
    int edition = editions.at(day);
    return edition < 0 || !isBody(body) ? "" : rows.kind(body - firstBody, edition);
  }

  /**
   * The year of the list of EPCI that answers for a day: an edition may repeat an older list.
   *
   * @param day the day
   * @return empty in a year without edition
   */
  public OptionalInt listYear(int day) {
    int edition = editions.at(day);
    return edition < 0 ? OptionalInt.empty() : OptionalInt.of(editions.epciAsOf(edition));
  }

  /**
   * The last edition that is not after a day.
   *
   * @param day the day
   * @return its year; empty before the first edition
   */
  public OptionalInt editionBefore(int day) {
    int edition = editions.before(day);
    return edition < 0 ? OptionalInt.empty() : OptionalInt.of(editions.year(edition));
  }

  /**
   * The first edition after a day.
   *
   * @param day the day
   * @return its year; empty after the last edition
   */
  public OptionalInt editionAfter(int day) {
    int edition = editions.before(day) + 1;
    return edition < editions.size() ? OptionalInt.of(editions.year(edition)) : OptionalInt.empty();
  }

  /**
   * Visits the members of a territory: the communes of an EPCI, an EPT, an arrondissement or a
   * département, the départements of a région, the parts of a commune. Allocates nothing.
   *
   * @param index the territory
   * @param day the day
   * @param visitor receives the index of each member that exists, or may exist, on the day
   */
  public void forEachMember(int index, int day, IntConsumer visitor) {
    if (isBody(index)) {
      forEachOfBody(index, day, visitor);
      return;
    }
    int child = firstChild(grid.level(index));
    int end = endOfChildren(grid.level(index));
    for (; child < end; child++) {
      if (chain.parentAt(child, day) == index) {
        visitor.accept(child);
      }
    }
  }

  private void forEachOfBody(int body, int day, IntConsumer visitor) {
    int edition = editions.at(day);
    if (edition < 0) {
      return;
    }
    Bodies bodies = bodies(grid.level(body));
    for (int commune = firstCommune; commune < endCommune; commune++) {
      if (bodies.get(edition, commune - firstCommune) == body && chain.mayExist(commune, day)) {
        visitor.accept(commune);
      }
    }
  }

  private int firstChild(TerritoryLevel level) {
    return switch (level) {
      case REGION -> grid.first(TerritoryLevel.DEPARTEMENT);
      case DEPARTEMENT, OUTRE_MER -> firstCommune;
      case COMMUNE -> endCommune;
      default -> 0;
    };
  }

  private int endOfChildren(TerritoryLevel level) {
    return switch (level) {
      case REGION -> grid.end(TerritoryLevel.DEPARTEMENT);
      case DEPARTEMENT, OUTRE_MER -> endCommune;
      case COMMUNE -> grid.size();
      default -> 0;
    };
  }
}
