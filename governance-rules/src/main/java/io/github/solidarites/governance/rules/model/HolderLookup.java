package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.actor.ActorId;
import java.time.LocalDate;

/** What other subjects may ask of the competences: who holds, as at a date. */
public interface HolderLookup {
  /**
   * Who is competent.
   *
   * @param matter the matter
   * @param place the place
   * @param date the day of the facts
   * @return the answer
   */
  Answer<Holders> holders(Matter matter, Place place, LocalDate date);

  /**
   * The actor that exercises the competences of a département.
   *
   * @param departement a département
   * @param date the day of the facts
   * @return the département itself, or the collectivity that took its place
   */
  ActorId departementActor(Place departement, LocalDate date);

  /**
   * The world’s register.
   *
   * @return the register
   */
  Register register();
}
