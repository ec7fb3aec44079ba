package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What other subjects may ask of the lead roles: who leads, and since when anyone can. */
public interface LeadLookup {
  /**
   * Who leads.
   *
   * @param domain the domain
   * @param place the place
   * @param date the day of the facts
   * @return the answer; its role is empty when no text names anyone
   */
  Answer<Lead> whoLeads(PolicyDomain domain, Place place, LocalDate date);

  /**
   * Whether the tables speak of a domain.
   *
   * @param domain the domain
   * @return false for a domain that no row names, of which nothing can be said
   */
  boolean knows(PolicyDomain domain);

  /**
   * The first day on which the law names a lead in any domain.
   *
   * @return empty when the tables name none
   */
  Optional<LocalDate> firstList();

  /**
   * The days of a span on which the answer may differ from that of the day before.
   *
   * @param place the place
   * @param days the possible days
   * @return the first possible day, then the first days of each row and of each parent of the
   *     place, and the days after their last; in order; immutable
   */
  List<LocalDate> turns(Place place, ImpreciseDate days);
}
