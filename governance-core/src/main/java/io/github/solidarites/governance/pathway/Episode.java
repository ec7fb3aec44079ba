package io.github.solidarites.governance.pathway;

import static java.util.Objects.requireNonNull;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;

/**
 * <i>Étape</i> of a pathway: an actor answers a need, in a matter, at a place, for a time.
 *
 * @param need the need
 * @param actor who acts
 * @param matter the matter it acts in
 * @param place the commune or département
 * @param period the days, with both ends
 */
public record Episode(Need need, ActorId actor, MatterId matter, TerritoryId place, Period period) {
  /** Refuses an episode with an open end: a pathway is checked on known days. */
  public Episode {
    requireNonNull(need, "need");
    if (period.startInclusive().isEmpty() || period.endExclusive().isEmpty()) {
      throw new IllegalArgumentException("Episode: period " + period + " is open");
    }
  }
}
