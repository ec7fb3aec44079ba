package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.actor.Actor;
import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.MatterDefinition;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.rules.internal.NearestNames;
import io.github.solidarites.governance.rules.territory.TerritoryTable;
import io.github.solidarites.governance.territory.Existence;
import io.github.solidarites.governance.territory.Population;
import io.github.solidarites.governance.territory.PopulationKind;
import io.github.solidarites.governance.territory.TerritoryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Issues the handles of one world and resolves them to indexes. A handle of another register is
 * resolved again by its identifier. Built once, shared by every governance derived from the world.
 */
public final class Register {
  private final TerritoryTable territories;
  private final List<Matter> matters = new ArrayList<>();
  private final Map<String, Matter> mattersByName = new HashMap<>();
  private final RegisterNames names;
  private final PlaceFinder finder;

  /**
   * A register of these tables and territories.
   *
   * @param law the tables
   * @param territories the territories
   */
  public Register(LawTables law, TerritoryTable territories) {
    this.territories = territories;
    for (MatterDefinition definition : law.matters()) {
      addMatter(new Matter(definition, this, matters.size()));
    }
    this.finder = new PlaceFinder(territories);
    this.names = new RegisterNames(law, territories, mattersByName);
  }

  private void addMatter(Matter matter) {
    matters.add(matter);
    mattersByName.put(matter.id().code(), matter);
    MatterDefinition definition = matter.definition();
    List<String> spoken = new ArrayList<>(definition.aliases());
    spoken.add(definition.french());
    spoken.add(definition.english());
    spoken.forEach(name -> mattersByName.putIfAbsent(NearestNames.folded(name), matter));
  }

  /**
   * A place.
   *
   * @param text a commune code, any territory identifier, or a name that one territory bears
   * @return the handle
   * @throws UnknownNameException if there is none, or several; it says what was probably meant
   */
  public Place place(String text) {
    return placeAt(finder.find(text));
  }

  /** A new handle: handles are made when they are asked for, not when the register is built. */
  Place placeAt(int index) {
    return new Place(territories.id(index), this, index);
  }

  /**
   * A matter.
   *
   * @param name its identifier, a label or a usual acronym
   * @return the handle
   * @throws UnknownNameException if no matter has that name; it proposes the nearest
   */
  public Matter matter(String name) {
    Matter byId = mattersByName.get(name);
    Matter found = byId != null ? byId : mattersByName.get(NearestNames.folded(name));
    if (found == null) {
      throw new UnknownNameException("matter", name, names.nearestMatters(name));
    }
    return found;
  }

  /**
   * A place that may be unknown.
   *
   * @param id the identifier
   * @return the handle, if the register has it
   */
  public Optional<Place> find(TerritoryId id) {
    int index = territories.find(id.level(), id.code());
    return index < 0 ? Optional.empty() : Optional.of(placeAt(index));
  }

  /**
   * A matter that may be unknown.
   *
   * @param id the identifier
   * @return the handle, if the register has it
   */
  public Optional<Matter> find(MatterId id) {
    return Optional.ofNullable(mattersByName.get(id.code()));
  }

  /**
   * The same place in this register.
   *
   * @param place a handle of any register
   * @return the handle itself when this register issued it
   * @throws UnknownNameException if this register does not know the place
   */
  public Place own(Place place) {
    return place.register() == this ? place : place(place.id().toString());
  }

  /**
   * The same matter in this register.
   *
   * @param matter a handle of any register
   * @return the handle itself when this register issued it
   * @throws UnknownNameException if this register does not know the matter
   */
  public Matter own(Matter matter) {
    return matter.register() == this ? matter : matter(matter.id().code());
  }

  /**
   * The index of one of this register’s own places.
   *
   * @param place a handle that {@link #own(Place)} gave
   * @return from 0
   */
  public int indexOf(Place place) {
    return place.index();
  }

  /**
   * The index of one of this register’s own matters.
   *
   * @param matter a handle that {@link #own(Matter)} gave
   * @return from 0
   */
  public int indexOf(Matter matter) {
    return matter.index();
  }

  /**
   * The département of a place on a day.
   *
   * @param placeIndex the index of the place
   * @param day the day, counted from 1970-01-01
   * @return the index of the département; below 0 when the place lies in none, or in several
   */
  public int departementAt(int placeIndex, int day) {
    return territories.departement(placeIndex, day);
  }

  /**
   * The département of a place on a day.
   *
   * @param place one of this register’s own places
   * @param date the day
   * @return the département, empty when the place lies in none, or in several
   */
  public Optional<Place> departementOf(Place place, LocalDate date) {
    int index = territories.departement(place.index(), (int) date.toEpochDay());
    return index < 0 ? Optional.empty() : Optional.of(placeAt(index));
  }

  /**
   * The départements of a place on a day: one, or those of an EPCI across a border.
   *
   * @param place one of this register’s own places
   * @param date the day
   * @return by code; empty when the place lies in none, or nobody can tell
   */
  public List<Place> departementsOf(Place place, LocalDate date) {
    int day = (int) date.toEpochDay();
    int index = territories.departement(place.index(), day);
    if (index != TerritoryTable.SEVERAL) {
      return index < 0 ? List.of() : List.of(placeAt(index));
    }
    TreeSet<Integer> found = new TreeSet<>();
    territories
        .membership()
        .forEachMember(place.index(), day, m -> found.add(territories.departement(m, day)));
    return found.stream().map(this::placeAt).toList();
  }

  /**
   * Whether a place lies outside the grid, in an overseas territory.
   *
   * @param place one of this register’s own places
   * @param day the day, counted from 1970-01-01
   * @return true for Nouméa or Saint-Martin
   */
  public boolean isOverseas(Place place, int day) {
    return territories.overseas(place.index(), day) >= 0;
  }

  /**
   * Whether a place exists on a day.
   *
   * @param place one of this register’s own places
   * @param day the day, counted from 1970-01-01
   * @return what the data tell
   */
  public Existence existence(Place place, int day) {
    return territories.existence(place.index(), day);
  }

  /**
   * The legal figure of a commune in the year of a day: <i>totale</i> where it is known, else
   * <i>municipale</i>.
   *
   * @param place one of this register’s own places
   * @param day the day, counted from 1970-01-01
   * @return empty outside the years of editions
   */
  public Optional<Population> population(Place place, int day) {
    int year = LocalDate.ofEpochDay(day).getYear();
    return territories
        .population(place.index(), PopulationKind.TOTALE, year)
        .or(() -> territories.population(place.index(), PopulationKind.MUNICIPALE, year));
  }

  /**
   * The région of a place on a day.
   *
   * @param place one of this register’s own places
   * @param date the day
   * @return the région, empty when the place lies in none
   */
  public Optional<Place> regionOf(Place place, LocalDate date) {
    int index = territories.region(place.index(), (int) date.toEpochDay());
    return index < 0 ? Optional.empty() : Optional.of(placeAt(index));
  }

  /**
   * The territories, whose indexes are those of the places.
   *
   * @return the table
   */
  public TerritoryTable territories() {
    return territories;
  }

  /**
   * The matters, in the order of their indexes.
   *
   * @return immutable
   */
  public List<Matter> matters() {
    return List.copyOf(matters);
  }

  /**
   * The names of this world.
   *
   * @return the naming
   */
  public Naming naming() {
    return names;
  }

  /**
   * The kind of an actor: what the tables say, else what its identifier tells.
   *
   * @param actor the actor
   * @return empty for a body that only its SIREN or RNA number names
   */
  public Optional<ActorKind> kindOf(ActorId actor) {
    return names.known(actor).map(Actor::kind).or(actor::kind);
  }

  /**
   * Whether an actor exists on a day, as far as the tables tell.
   *
   * @param actor the actor
   * @param date the day
   * @return false only when the tables give the days of the actor and this is none of them
   */
  public boolean mayExist(ActorId actor, LocalDate date) {
    return names.known(actor).map(a -> a.exists().contains(date)).orElse(true);
  }

  /**
   * Refuses {@code caf:59} where and when several caisses served the département.
   *
   * @param actor the actor
   * @param date the day
   * @throws AmbiguousActorException if the shorthand does not name one body
   */
  public void requireOneBody(ActorId actor, LocalDate date) {
    names.requireOneBody(actor, date);
  }
}
