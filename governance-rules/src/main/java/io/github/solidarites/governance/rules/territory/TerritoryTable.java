package io.github.solidarites.governance.rules.territory;

import io.github.solidarites.governance.territory.Existence;
import io.github.solidarites.governance.territory.Grade;
import io.github.solidarites.governance.territory.Population;
import io.github.solidarites.governance.territory.PopulationKind;
import io.github.solidarites.governance.territory.SpecialStatus;
import io.github.solidarites.governance.territory.Territory;
import io.github.solidarites.governance.territory.TerritoryEvent;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.territory.TerritoryLevel;
import io.github.solidarites.governance.territory.TerritoryName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Territories as arrays: an index for each, values made when they are asked for. Days are counted
 * from 1970-01-01, -1 stands for no territory. Built once, immutable, shared by all threads.
 */
public final class TerritoryTable {
  /** No territory. */
  public static final int NONE = TerritoryTableBuilder.NONE;

  /** An EPCI that lies in several départements. */
  public static final int SEVERAL = TerritoryTableBuilder.SEVERAL;

  private final Grid grid;
  private final Names names;
  private final Chain chain;
  private final Events events;
  private final PostalCodes postalCodes;
  private final Membership membership;
  private final Populations populations;
  private final Map<Integer, List<SpecialStatus>> statuses;
  private final int firstDepartement;
  private final int endDepartement;
  private final int firstCommune;
  private final int endCommune;

  TerritoryTable(TerritoryTableBuilder parts) {
    this.grid = parts.grid;
    this.names = parts.names;
    this.chain = parts.chain;
    this.events = parts.events;
    this.postalCodes = parts.postalCodes;
    this.populations = parts.populations;
    this.statuses = Map.copyOf(parts.statuses);
    this.firstDepartement = grid.first(TerritoryLevel.DEPARTEMENT);
    this.endDepartement = grid.end(TerritoryLevel.DEPARTEMENT);
    this.firstCommune = grid.first(TerritoryLevel.COMMUNE);
    this.endCommune = grid.end(TerritoryLevel.COMMUNE);
    this.membership = new Membership(parts);
  }

  /**
   * A table of a few territories.
   *
   * @param territories in any order
   * @return the table
   * @throws IllegalArgumentException if an identifier is there twice, or a parent or successor is
   *     missing
   */
  public static TerritoryTable of(Collection<Territory> territories) {
    TerritoryTableBuilder builder = new TerritoryTableBuilder();
    builder.add(territories);
    builder.communes(0);
    return builder.build();
  }

  /**
   * How many territories there are.
   *
   * @return indexes go from 0 to this, exclusive
   */
  public int size() {
    return grid.size();
  }

  /**
   * The end of the indexes of régions and départements, which come first.
   *
   * @return exclusive
   */
  public int endOfDepartements() {
    return endDepartement;
  }

  /**
   * The first index of a level.
   *
   * @param level the level
   * @return inclusive
   */
  public int first(TerritoryLevel level) {
    return grid.first(level);
  }

  /**
   * The end of the indexes of a level.
   *
   * @param level the level
   * @return exclusive
   */
  public int end(TerritoryLevel level) {
    return grid.end(level);
  }

  /**
   * The identifiers of a level.
   *
   * @param level the level
   * @return by code; immutable
   */
  public List<TerritoryId> ids(TerritoryLevel level) {
    return IntStream.range(first(level), end(level)).mapToObj(this::id).toList();
  }

  /**
   * Finds a territory.
   *
   * @param level its level
   * @param code its code, well formed
   * @return its index, or -1
   */
  public int find(TerritoryLevel level, CharSequence code) {
    return grid.find(level, code);
  }

  /**
   * The level of a territory.
   *
   * @param index its index
   * @return the level
   */
  public TerritoryLevel level(int index) {
    return grid.level(index);
  }

  /**
   * The identifier of a territory.
   *
   * @param index its index
   * @return the identifier
   */
  public TerritoryId id(int index) {
    return grid.id(index);
  }

  /**
   * The name of a territory, the last that it bore.
   *
   * @param index its index
   * @return the name
   */
  public TerritoryName name(int index) {
    return names.name(index);
  }

  /**
   * The text of the name of a territory.
   *
   * @param index its index
   * @return the last name that it bore
   */
  public String nameText(int index) {
    return names.text(index);
  }

  /**
   * A territory as a value.
   *
   * @param index its index
   * @return the value
   */
  public Territory territory(int index) {
    return Values.territory(this, chain, index);
  }

  /**
   * Whether a territory exists on a day.
   *
   * @param index its index
   * @param day the day
   * @return what the data tell
   */
  public Existence existence(int index, int day) {
    if (membership.isBody(index)) {
      return membership.existence(index, day);
    }
    if (!chain.mayExist(index, day)) {
      return Existence.ABSENT;
    }
    return chain.isDoubtful(index, day) ? Existence.UNCERTAIN : Existence.EXISTS;
  }

  /**
   * The territory of the next level of the chain: the commune of a part of a commune, the
   * département of a commune or an arrondissement, the région of a département.
   *
   * @param index the territory
   * @param day the day
   * @return its index, or -1 when it has none, or does not exist
   */
  public int parent(int index, int day) {
    return chain.parentAt(index, day);
  }

  /**
   * The département of a territory.
   *
   * @param index the territory
   * @param day the day
   * @return its index; -1 for none or unknown; {@link #SEVERAL} for an EPCI in several
   */
  public int departement(int index, int day) {
    if (index >= firstCommune && index < endCommune) {
      return inDepartements(chain.parentAt(index, day));
    }
    if (index >= firstDepartement && index < endDepartement) {
      return chain.mayExist(index, day) ? index : NONE;
    }
    return index < firstDepartement ? NONE : departementOfOther(index, day);
  }

  private int inDepartements(int parent) {
    return parent >= firstDepartement && parent < endDepartement ? parent : NONE;
  }

  private int departementOfOther(int index, int day) {
    return switch (grid.level(index)) {
      case EPCI, EPT -> membership.departement(index, day);
      case ARRONDISSEMENT -> inDepartements(chain.parentAt(index, day));
      case ARRONDISSEMENT_MUNICIPAL, COMMUNE_DELEGUEE, COMMUNE_ASSOCIEE -> {
        int commune = chain.parentAt(index, day);
        yield commune < 0 ? NONE : departement(commune, day);
      }
      default -> NONE;
    };
  }

  /**
   * The région of a territory.
   *
   * @param index the territory
   * @param day the day
   * @return its index, or -1
   */
  public int region(int index, int day) {
    if (index < firstDepartement) {
      return chain.mayExist(index, day) ? index : NONE;
    }
    int departement = departement(index, day);
    return departement < 0 ? NONE : chain.parentAt(departement, day);
  }

  /**
   * The overseas territory, outside the grid, in which a territory lies.
   *
   * @param index the territory
   * @param day the day
   * @return its index, or -1
   */
  public int overseas(int index, int day) {
    int at = grid.level(index) == TerritoryLevel.COMMUNE ? chain.parentAt(index, day) : index;
    return at >= 0 && grid.level(at) == TerritoryLevel.OUTRE_MER ? at : NONE;
  }

  /**
   * A day on which the last edition answers.
   *
   * @return its first day; without editions, a day after all others
   */
  public int lastDay() {
    return membership.lastDay();
  }

  /**
   * The bodies that communes form, in the years of editions.
   *
   * @return who is a member of what
   */
  public Membership membership() {
    return membership;
  }

  /**
   * The figure of a commune.
   *
   * @param index the commune
   * @param kind which inhabitants
   * @param year the year in which the figure is in force
   * @return empty outside the years of editions, and where the editions have none
   */
  public Optional<Population> population(int index, PopulationKind kind, int year) {
    return index >= firstCommune && index < endCommune
        ? populations.of(index - firstCommune, kind, year)
        : Optional.empty();
  }

  /**
   * The special statuses of a territory.
   *
   * @param index the territory
   * @return in the order in which they were given, of all days
   */
  public List<SpecialStatus> statuses(int index) {
    return List.copyOf(statuses.getOrDefault(index, List.of()));
  }

  /**
   * How exactly a territory is known on a day.
   *
   * @param index the territory
   * @param day the day
   * @return the grade
   */
  public Grade grade(int index, int day) {
    if (existence(index, day) == Existence.UNCERTAIN) {
      return Grade.UNKNOWN;
    }
    boolean fromEditions = grid.level(index).compareTo(TerritoryLevel.ARRONDISSEMENT) <= 0;
    boolean afterHistory = fromEditions && day > membership.firstDay();
    return afterHistory && !endedBefore(index, membership.firstDay())
        ? Grade.EDITION
        : Grade.DAY_EXACT;
  }

  private boolean endedBefore(int index, int day) {
    return !membership.isBody(index) && chain.end(index) <= day;
  }

  /**
   * What happened to a territory, and what others did with it.
   *
   * @param index the territory
   * @return the events whose subject or other territory it is, by day
   */
  public List<TerritoryEvent> events(int index) {
    List<TerritoryEvent> found = new ArrayList<>();
    for (int row : events.rows(r -> events.subject(r) == index || events.other(r) == index)) {
      found.add(event(row));
    }
    found.sort(java.util.Comparator.comparing(TerritoryEvent::latest));
    return List.copyOf(found);
  }

  private TerritoryEvent event(int row) {
    int other = events.other(row);
    String oldName = events.oldName(row);
    return new TerritoryEvent(
        events.kind(row),
        grid.id(events.subject(row)),
        other < 0 ? Optional.empty() : Optional.of(grid.id(other)),
        oldName.isEmpty() ? Optional.empty() : Optional.of(oldName),
        LocalDate.ofEpochDay(events.earliest(row)),
        LocalDate.ofEpochDay(events.latest(row)));
  }

  /**
   * The last event that ended a territory.
   *
   * @param index the territory
   * @param day the day up to which it can have happened, inclusive
   * @return the event
   */
  public Optional<TerritoryEvent> lastEnd(int index, int day) {
    int row = events.lastEnd(index, day);
    return row < 0 ? Optional.empty() : Optional.of(event(row));
  }

  /**
   * The territories that a postal code serves.
   *
   * @param code five digits
   * @param visitor receives their indexes
   */
  public void forEachWithPostalCode(int code, IntConsumer visitor) {
    postalCodes.forEach(code, visitor);
  }

  /**
   * The postal codes of a commune or an arrondissement municipal.
   *
   * @param index the territory
   * @return the codes, as its last edition gives them
   */
  public List<String> postalCodes(int index) {
    return postalCodes.of(index);
  }

  /**
   * The names that territories bore before, since 2004.
   *
   * @param visitor receives the index of a territory and its old name
   */
  public void forEachOldName(OldNameVisitor visitor) {
    events.forEachOldName(visitor);
  }

  /** Receives an old name. */
  @FunctionalInterface
  public interface OldNameVisitor {
    /**
     * An old name.
     *
     * @param index the territory
     * @param oldName the name it bore
     */
    void accept(int index, String oldName);
  }

  /**
   * The index where a well-formed code would be, to look around it.
   *
   * @param text the text of a territory identifier
   * @return the index, or empty when the text is no identifier, or the territory is not there
   */
  public OptionalInt find(String text) {
    try {
      TerritoryId id = TerritoryId.parse(text);
      int index = grid.find(id.level(), id.code());
      return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    } catch (IllegalArgumentException notAnIdentifier) {
      return OptionalInt.empty();
    }
  }
}
