package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.territory.TerritoryId;
import java.time.LocalDate;
import java.util.Locale;

/** Gives people’s names for identifiers, as at a date. */
public interface Naming {
  /**
   * The name of an actor, with its article in French: « le département du Nord ».
   *
   * @param actor the actor
   * @param day the day
   * @param locale French or another
   * @return the name; the identifier itself when the register has none
   */
  String actor(ActorId actor, LocalDate day, Locale locale);

  /**
   * The name of a place: « Nancy », « Nord ».
   *
   * @param place the place
   * @return the name; the identifier itself when the register has none
   */
  String place(TerritoryId place);

  /**
   * The name of a place after « de »: « de Nancy », « du Nord ».
   *
   * @param place the place
   * @return the name; the identifier itself when the register has none
   */
  String ofPlace(TerritoryId place);

  /**
   * The label of a matter.
   *
   * @param matter the matter
   * @param locale French or another
   * @return the label; the identifier itself when the register has none
   */
  String matter(MatterId matter, Locale locale);

  /**
   * The label of a domain.
   *
   * @param domain the domain
   * @param locale French or another
   * @return the label; the identifier itself when the register has none
   */
  String domain(PolicyDomain domain, Locale locale);
}
