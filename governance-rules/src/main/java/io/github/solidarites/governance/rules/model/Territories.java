package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.rules.territory.Containment;
import io.github.solidarites.governance.rules.territory.TerritoryTable;
import io.github.solidarites.governance.territory.Existence;
import io.github.solidarites.governance.territory.Grade;
import io.github.solidarites.governance.territory.Population;
import io.github.solidarites.governance.territory.PopulationKind;
import io.github.solidarites.governance.territory.SpecialStatus;
import io.github.solidarites.governance.territory.TerritoryEvent;
import io.github.solidarites.governance.territory.TerritoryLevel;
import io.github.solidarites.governance.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/**
 * The territories of a world: what lies in what on a day, what happened, how many people live
 * there. Handles of another world are resolved again.
 *
 * <p>Days count: a commune that has merged has no parent. What an EPCI is, and how many people live
 * in a commune, is known in the years of the editions only; elsewhere the answer is empty, or
 * undetermined, never a guess.
 */
public final class Territories {
  private final Register register;
  private final TerritoryTable table;

  /**
   * The territories of a register.
   *
   * @param register the register
   */
  public Territories(Register register) {
    this.register = register;
    this.table = register.territories();
  }

  private int index(Place place) {
    return register.indexOf(register.own(place));
  }

  private static int day(LocalDate date) {
    return (int) date.toEpochDay();
  }

  private Optional<Place> place(int index) {
    return index < 0 ? Optional.empty() : Optional.of(register.placeAt(index));
  }

  /**
   * Whether a place exists.
   *
   * @param place a handle
   * @param date the day
   * @return uncertain when it began or ended between two editions around the day
   */
  public Existence existence(Place place, LocalDate date) {
    return table.existence(index(place), day(date));
  }

  /**
   * What can be said of a place.
   *
   * @param place a handle
   * @param date the day
   * @return out of the model for an overseas territory outside the grid, undetermined when nobody
   *     can tell whether the place exists
   */
  public AnswerOutcome outcome(Place place, LocalDate date) {
    if (overseas(place, date).isPresent()) {
      return AnswerOutcome.OUT_OF_MODEL;
    }
    return existence(place, date) == Existence.UNCERTAIN
        ? AnswerOutcome.UNDETERMINED
        : AnswerOutcome.ANSWERED;
  }

  /**
   * How exactly a place is known.
   *
   * @param place a handle
   * @param date the day
   * @return the grade
   */
  public Grade grade(Place place, LocalDate date) {
    return table.grade(index(place), day(date));
  }

  /**
   * The territory in which a place lies, one level up: the commune of a part of a commune, the
   * département of a commune, the région of a département.
   *
   * @param place a handle
   * @param date the day
   * @return empty when it has none, or does not exist
   */
  public Optional<Place> parent(Place place, LocalDate date) {
    return place(table.parent(index(place), day(date)));
  }

  /**
   * The départements of a place: several for an EPCI across a border.
   *
   * @param place a handle
   * @param date the day
   * @return by code; empty when nobody can tell
   */
  public List<Place> departements(Place place, LocalDate date) {
    return register.departementsOf(register.own(place), date);
  }

  /**
   * The région of a place.
   *
   * @param place a handle
   * @param date the day
   * @return empty when it lies in none, or in départements of several
   */
  public Optional<Place> region(Place place, LocalDate date) {
    return place(table.region(index(place), day(date)));
  }

  /**
   * The overseas territory, outside the grid, in which a place lies.
   *
   * @param place a handle
   * @param date the day
   * @return empty for a place of the grid
   */
  public Optional<Place> overseas(Place place, LocalDate date) {
    return place(table.overseas(index(place), day(date)));
  }

  /**
   * The EPCI, EPT or arrondissement of a commune.
   *
   * @param level EPCI, EPT or ARRONDISSEMENT
   * @param place a handle
   * @param date the day
   * @return empty when it is a member of none, or when nobody can tell: see {@link #isKnown}
   */
  public Optional<Place> body(TerritoryLevel level, Place place, LocalDate date) {
    return place(table.membership().bodyOf(level, index(place), day(date)));
  }

  /**
   * Whether the bodies of a level are known on a day.
   *
   * @param level EPCI, EPT or ARRONDISSEMENT
   * @param date the day
   * @return false in a year without an edition that lists them
   */
  public boolean isKnown(TerritoryLevel level, LocalDate date) {
    return table.membership().isKnownOn(level, day(date));
  }

  /**
   * The kind of an EPCI or EPT.
   *
   * @param place a handle
   * @param date the day
   * @return as the source writes it, for example {@code CC}; empty when it is not known then
   */
  public String kind(Place place, LocalDate date) {
    return table.membership().kindOf(index(place), day(date));
  }

  /**
   * The year of the list of EPCI and EPT that answers for a day: an edition may repeat an older
   * one.
   *
   * @param date the day
   * @return empty in a year without edition
   */
  public OptionalInt listYear(LocalDate date) {
    return table.membership().listYear(day(date));
  }

  /**
   * The members of a place: communes, départements, parts of a commune.
   *
   * @param place a handle
   * @param date the day
   * @return by code; empty when nobody can tell
   */
  public List<Place> members(Place place, LocalDate date) {
    List<Place> members = new ArrayList<>();
    forEachMember(place, date, index -> members.add(register.placeAt(index)));
    return List.copyOf(members);
  }

  /**
   * Visits the members of a place without making handles.
   *
   * @param place a handle
   * @param date the day
   * @param visitor receives their indexes; {@link #at} makes a handle of one
   */
  public void forEachMember(Place place, LocalDate date, IntConsumer visitor) {
    table.membership().forEachMember(index(place), day(date), visitor);
  }

  /**
   * The place of an index.
   *
   * @param index as {@link #forEachMember} gives it
   * @return the handle
   */
  public Place at(int index) {
    return register.placeAt(index);
  }

  /**
   * Whether one place lies wholly inside another.
   *
   * @param outer the wider
   * @param inner the narrower
   * @param date the day
   * @return undetermined when one is an EPCI whose members are not known on the day
   */
  public Truth contains(Place outer, Place inner, LocalDate date) {
    return new Containment(table, day(date)).contains(index(outer), index(inner));
  }

  /**
   * Whether two places have ground in common.
   *
   * @param one a handle
   * @param other another
   * @param date the day
   * @return undetermined when one is an EPCI whose members are not known on the day
   */
  public Truth overlap(Place one, Place other, LocalDate date) {
    return new Containment(table, day(date)).overlaps(index(one), index(other));
  }

  /**
   * What happened to a place, and what others did with it: who merged into it, who came out of it.
   *
   * @param place a handle
   * @return by day
   */
  public List<TerritoryEvent> events(Place place) {
    return table.events(index(place));
  }

  /**
   * The event that ended a place.
   *
   * @param place a handle
   * @param date the day up to which it can have happened
   * @return empty for a place that exists then
   */
  public Optional<TerritoryEvent> end(Place place, LocalDate date) {
    boolean gone = existence(place, date) == Existence.ABSENT;
    return gone ? table.lastEnd(index(place), day(date)) : Optional.empty();
  }

  /**
   * The legal figure of a commune in the year of a day.
   *
   * @param place a handle
   * @param kind which inhabitants
   * @param date the day
   * @return empty outside the years of editions, and where they have none
   */
  public Optional<Population> population(Place place, PopulationKind kind, LocalDate date) {
    return table.population(index(place), kind, date.getYear());
  }

  /**
   * The special statuses of a place on a day: its own, and those of its départements, of its région
   * and of its EPCI.
   *
   * @param place a handle
   * @param date the day
   * @return the widest territory first
   */
  public List<SpecialStatus> statuses(Place place, LocalDate date) {
    List<Place> around = new ArrayList<>();
    region(place, date).ifPresent(around::add);
    around.addAll(departements(place, date));
    body(TerritoryLevel.EPCI, place, date).ifPresent(around::add);
    around.add(register.own(place));
    return around.stream()
        .distinct()
        .flatMap(p -> table.statuses(register.indexOf(p)).stream())
        .filter(status -> status.inForce().contains(date))
        .distinct()
        .toList();
  }

  /**
   * The postal codes of a commune or an arrondissement municipal.
   *
   * @param place a handle
   * @return as its last edition gives them
   */
  public List<String> postalCodes(Place place) {
    return table.postalCodes(index(place));
  }

  /**
   * The communes that a postal code serves.
   *
   * @param postalCode five digits
   * @return by code; empty for a code that is not French, or no code
   */
  public List<Place> withPostalCode(String postalCode) {
    List<Place> served = new ArrayList<>();
    if (postalCode.matches("\\d{5}")) {
      table.forEachWithPostalCode(
          Integer.parseInt(postalCode), index -> served.add(register.placeAt(index)));
    }
    return List.copyOf(served);
  }
}
