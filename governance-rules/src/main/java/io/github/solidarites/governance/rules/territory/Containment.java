package io.github.solidarites.governance.rules.territory;

import io.github.solidarites.governance.territory.Existence;
import io.github.solidarites.governance.territory.TerritoryLevel;
import io.github.solidarites.governance.time.Truth;
import java.util.function.IntConsumer;

/**
 * Whether a territory lies inside another, or meets it, on a day. Both are sets of communes; a part
 * of a commune is less than its commune.
 */
public final class Containment {
  private final TerritoryTable territories;
  private final Membership membership;
  private final int day;

  /**
   * The territories on a day.
   *
   * @param territories the table
   * @param day the day, counted from 1970-01-01
   */
  public Containment(TerritoryTable territories, int day) {
    this.territories = territories;
    this.membership = territories.membership();
    this.day = day;
  }

  /**
   * Whether one territory lies wholly inside another.
   *
   * @param outer the index of the wider
   * @param inner the index of the narrower
   * @return undetermined when one of them is an EPCI whose members are not known on the day
   */
  public Truth contains(int outer, int inner) {
    if (outer == inner) {
      return Truth.YES;
    }
    if (!isKnown(outer) || !isKnown(inner)) {
      return Truth.UNDETERMINED;
    }
    int[] counts = counts(outer, inner);
    boolean inside = counts[0] > 0 && counts[0] == counts[1] && !isPart(outer);
    return inside ? Truth.YES : Truth.NO;
  }

  /**
   * Whether two territories have ground in common.
   *
   * @param one the index of a territory
   * @param other the index of another
   * @return undetermined when one of them is an EPCI whose members are not known on the day
   */
  public Truth overlaps(int one, int other) {
    if (one == other) {
      return Truth.YES;
    }
    if (!isKnown(one) || !isKnown(other)) {
      return Truth.UNDETERMINED;
    }
    boolean bothParts = isPart(one) && isPart(other);
    return !bothParts && counts(one, other)[1] > 0 ? Truth.YES : Truth.NO;
  }

  private boolean isKnown(int index) {
    TerritoryLevel level = territories.level(index);
    return !TerritoryTableBuilder.isBody(level) || membership.isKnownOn(level, day);
  }

  private boolean isPart(int index) {
    return territories.level(index).compareTo(TerritoryLevel.COMMUNE) < 0;
  }

  /** How many communes the second has, and how many of them lie in the first. */
  private int[] counts(int first, int second) {
    int[] counts = new int[2];
    int around = isPart(first) ? territories.parent(first, day) : first;
    forEachCommune(
        second,
        commune -> {
          counts[0]++;
          counts[1] += isIn(commune, around) ? 1 : 0;
        });
    return counts;
  }

  private boolean isIn(int commune, int outer) {
    if (outer < 0) {
      return false;
    }
    TerritoryLevel level = territories.level(outer);
    return switch (level) {
      case COMMUNE -> commune == outer;
      case DEPARTEMENT, OUTRE_MER -> territories.parent(commune, day) == outer;
      case REGION -> territories.region(commune, day) == outer;
      case EPCI, EPT, ARRONDISSEMENT -> membership.bodyOf(level, commune, day) == outer;
      default -> false;
    };
  }

  /**
   * Visits the communes of a territory; of a part of a commune, its commune.
   *
   * @param index the territory
   * @param visitor receives the index of each commune that exists, or may exist, on the day
   */
  public void forEachCommune(int index, IntConsumer visitor) {
    switch (territories.level(index)) {
      case REGION ->
          membership.forEachMember(
              index, day, departement -> membership.forEachMember(departement, day, visitor));
      case COMMUNE -> visitIfThere(index, visitor);
      case COMMUNE_DELEGUEE, COMMUNE_ASSOCIEE, ARRONDISSEMENT_MUNICIPAL ->
          visitIfThere(territories.parent(index, day), visitor);
      default -> membership.forEachMember(index, day, visitor);
    }
  }

  private void visitIfThere(int commune, IntConsumer visitor) {
    if (commune >= 0 && territories.existence(commune, day) != Existence.ABSENT) {
      visitor.accept(commune);
    }
  }
}
