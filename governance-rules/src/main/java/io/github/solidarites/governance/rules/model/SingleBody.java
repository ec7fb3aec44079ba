package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import java.util.Set;

/**
 * Where and when one body of a kind serves a whole département, so that {@code caf:54} names it.
 *
 * @param kind the kind of body
 * @param period the days
 * @param except départements served by several; immutable
 * @param confidence how this was checked; documentary, no rule reads it
 */
public record SingleBody(
    ActorKind kind, Period period, Set<TerritoryId> except, Confidence confidence) {
  /** Copies the set. */
  public SingleBody {
    except = Set.copyOf(except);
  }
}
