package io.github.solidarites.governance.pathway;

import static java.util.Objects.requireNonNull;

import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.territory.TerritoryLevel;
import io.github.solidarites.governance.time.Period;

/**
 * <i>Séjour</i>: where the person lived, and in what.
 *
 * @param departement the département
 * @param kind the kind of stay
 * @param period the days, with a start
 */
public record Stay(TerritoryId departement, StayKind kind, Period period) {
  /** Refuses a stay without a start, or outside a département. */
  public Stay {
    requireNonNull(kind, "kind");
    if (departement.level() != TerritoryLevel.DEPARTEMENT) {
      throw new IllegalArgumentException("Stay: " + departement + " is not a département");
    }
    if (period.startInclusive().isEmpty()) {
      throw new IllegalArgumentException("Stay: period " + period + " has no start");
    }
  }
}
