package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What delegation asks of the competences besides the holders: the row, and when it changes. */
public interface RowLookup extends HolderLookup {
  /**
   * The row that applies.
   *
   * @param matter the matter
   * @param place the place
   * @param date the day of the facts
   * @return the row, empty when no text gives the matter
   */
  Optional<Competence> row(Matter matter, Place place, LocalDate date);

  /**
   * The actor of a kind at a place.
   *
   * @param kind the kind
   * @param place the place
   * @param date the day of the facts
   * @return the collectivity that took its place when there is one; empty when only local facts can
   *     name the actor
   */
  Optional<ActorId> actor(ActorKind kind, Place place, LocalDate date);

  /**
   * The first days of new regimes within a period.
   *
   * @param matter the matter
   * @param place the place
   * @param within a period with both ends
   * @return days strictly inside the period, in order; immutable
   */
  List<LocalDate> changes(Matter matter, Place place, Period within);
}
