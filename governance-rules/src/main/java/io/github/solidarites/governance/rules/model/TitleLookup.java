package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.List;

/** What other subjects may ask of titles: whether an actor may act, as at a date. */
public interface TitleLookup {
  /**
   * Whether an actor may act.
   *
   * @param actor the actor
   * @param matter the matter
   * @param place the place
   * @param date the day of the facts
   * @return the decision
   */
  Decision mayAct(ActorId actor, Matter matter, Place place, LocalDate date);

  /**
   * The days on which the answer can change: a holder, a delegation begins or ends.
   *
   * @param matter the matter
   * @param place the place
   * @param within a period with both ends
   * @return days strictly inside the period, in order, each the first of a new state; immutable
   */
  List<LocalDate> changes(Matter matter, Place place, Period within);

  /**
   * The world’s register.
   *
   * @return the register
   */
  Register register();
}
