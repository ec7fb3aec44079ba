package io.github.solidarites.governance.pathway;

import static java.util.Objects.requireNonNull;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.time.Period;

/**
 * <i>Référent</i>: who follows the person, for a time. The body is named, never the professional.
 *
 * @param actor the body the referent belongs to
 * @param period the days
 */
public record Referent(ActorId actor, Period period) {
  /** Refuses null. */
  public Referent {
    requireNonNull(actor, "actor");
    requireNonNull(period, "period");
  }
}
