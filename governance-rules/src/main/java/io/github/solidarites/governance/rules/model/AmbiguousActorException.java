package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.actor.ActorId;
import java.time.LocalDate;

/** A shorthand such as {@code caf:59} where several bodies served the département. */
public final class AmbiguousActorException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient ActorId actor;
  private final LocalDate day;

  /**
   * An ambiguous shorthand.
   *
   * @param actor what was given
   * @param day the day of the question
   */
  public AmbiguousActorException(ActorId actor, LocalDate day) {
    super("ActorId " + actor + " does not name one body on " + day + "; give its siren:<9 digits>");
    this.actor = actor;
    this.day = day;
  }

  /**
   * What was given.
   *
   * @return the shorthand
   */
  public ActorId actor() {
    return actor;
  }

  /**
   * The day of the question.
   *
   * @return the day
   */
  public LocalDate day() {
    return day;
  }
}
