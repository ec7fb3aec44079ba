package io.github.solidarites.governance.rules.territory;

import io.github.solidarites.governance.territory.SpecialStatus;
import io.github.solidarites.governance.territory.Territory;
import io.github.solidarites.governance.territory.TerritoryEvent;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.territory.TerritoryLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds a table, row by row. Territories come level by level in the order of {@link #order()}, and
 * by code within a level. Days are counted from 1970-01-01; {@link #OPEN_START} and {@link
 * #OPEN_END} stand for open ends.
 */
public final class TerritoryTableBuilder {
  /** No first day. */
  public static final int OPEN_START = Integer.MIN_VALUE;

  /** No last day. */
  public static final int OPEN_END = Integer.MAX_VALUE;

  /** No territory. */
  public static final int NONE = -1;

  /** More than one territory. */
  public static final int SEVERAL = -2;

  final Grid grid = new Grid();
  final Names names = new Names();
  final Chain chain = new Chain();
  final Events events = new Events();
  final Editions editions = new Editions();
  final Populations populations = new Populations();
  final PostalCodes postalCodes = new PostalCodes();
  final BodyRows bodyRows = new BodyRows();
  final Bodies epci = new Bodies();
  final Bodies ept = new Bodies();
  final Bodies arrondissements = new Bodies();
  final Map<Integer, List<SpecialStatus>> statuses = new HashMap<>();
  private int firstCommune;

  /**
   * The order in which levels are added.
   *
   * @return immutable
   */
  public static List<TerritoryLevel> order() {
    return Grid.ORDER;
  }

  /** A builder without rows. */
  public TerritoryTableBuilder() {}

  static boolean isBody(TerritoryLevel level) {
    return level == TerritoryLevel.ARRONDISSEMENT
        || level == TerritoryLevel.EPCI
        || level == TerritoryLevel.EPT;
  }

  /**
   * An edition of the data. All editions come before the first commune.
   *
   * @param year its year
   * @param yearOfItsEpci the year of the list of EPCI that it carries
   */
  public void edition(int year, int yearOfItsEpci) {
    editions.add(year, yearOfItsEpci);
  }

  /**
   * A vintage of populations. All vintages come before the first commune.
   *
   * @param referenceYear the year that the census refers to
   * @param yearInForce the year in which its figures are the legal ones
   */
  public void vintage(int referenceYear, int yearInForce) {
    populations.addVintage(referenceYear, yearInForce);
  }

  /**
   * Opens the columns of communes, before the first of them.
   *
   * @param communes how many will be added at most
   */
  public void communes(int communes) {
    firstCommune = grid.size();
    populations.open(communes);
    epci.open(editions.size(), communes);
    ept.open(editions.size(), communes);
    arrondissements.open(editions.size(), communes);
  }

  /**
   * A territory.
   *
   * @param level its level
   * @param code its code
   * @param source bytes that hold Insee’s digit of the article, then the name in UTF-8
   * @param from the first of them, inclusive
   * @param to the last, exclusive
   * @return its index
   * @throws IllegalArgumentException if it comes out of order
   */
  public int territory(TerritoryLevel level, CharSequence code, byte[] source, int from, int to) {
    names.add(source, from, to);
    chain.open();
    return grid.add(level, code);
  }

  /**
   * Territories that are given as values, with their parents and successors among them.
   *
   * @param territories all of some levels, in any order
   * @throws IllegalArgumentException if an identifier is there twice, or a parent or successor is
   *     missing
   */
  public void add(Collection<Territory> territories) {
    new Additions(this).add(territories);
  }

  /**
   * A run of days of the last territory added.
   *
   * @param first the first day, inclusive
   * @param end the last day, exclusive
   * @param parent the index of the territory that it lies in, or {@link #NONE}
   */
  public void exists(int first, int end, int parent) {
    chain.add(first, end, parent);
  }

  /**
   * Days on which the editions do not tell whether the last territory added exists.
   *
   * @param first the first day, inclusive
   * @param end the last day, exclusive
   */
  public void doubt(int first, int end) {
    chain.addDoubt(first, end);
  }

  /**
   * The body that a commune is a member of, in an edition.
   *
   * @param level EPCI, EPT or ARRONDISSEMENT
   * @param edition from 0
   * @param commune the index of the commune
   * @param body the index of the body
   */
  public void member(TerritoryLevel level, int edition, int commune, int body) {
    Bodies bodies =
        switch (level) {
          case EPCI -> epci;
          case EPT -> ept;
          case ARRONDISSEMENT -> arrondissements;
          default -> throw new IllegalArgumentException("TerritoryTable: " + level + " has none");
        };
    bodies.put(edition, commune - firstCommune, body);
  }

  /**
   * In which editions the last territory added is found: an EPCI, an EPT or an arrondissement.
   *
   * @param kinds one word for all editions, or one for each, joined by commas, empty where it is
   *     not found
   */
  public void kinds(String kinds) {
    bodyRows.addKinds(kinds);
  }

  /**
   * The département of the last territory added: an EPCI, an EPT or an arrondissement.
   *
   * @param indexes one index for all editions, or one for each; {@link #NONE} where it is not
   *     found, {@link #SEVERAL} where it crosses a border
   */
  public void departements(int... indexes) {
    bodyRows.addDepartements(indexes);
  }

  /**
   * The <i>population municipale</i> of a commune.
   *
   * @param vintage from 0
   * @param commune the index of the commune
   * @param count the number
   */
  public void municipal(int vintage, int commune, int count) {
    populations.putMunicipal(vintage, commune - firstCommune, count);
  }

  /**
   * The <i>population comptée à part</i> of a commune.
   *
   * @param vintage from 0
   * @param commune the index of the commune
   * @param count the number
   */
  public void apart(int vintage, int commune, int count) {
    populations.putApart(vintage, commune - firstCommune, count);
  }

  /**
   * A postal code.
   *
   * @param territory the index of a commune or an arrondissement municipal
   * @param code the code
   */
  public void postalCode(int territory, int code) {
    postalCodes.add(territory, code);
  }

  /**
   * An event, after all territories.
   *
   * @param kind what happened; a change of name has its own method
   * @param subject the index of the territory
   * @param earliest the first day on which it can have happened
   * @param latest the last one, inclusive
   * @param other the index of the other territory, or {@link #NONE}
   */
  public void event(TerritoryEvent.Kind kind, int subject, int earliest, int latest, int other) {
    events.add(kind, subject, earliest, latest, other);
  }

  /**
   * A change of name, after all territories.
   *
   * @param subject the index of the territory
   * @param earliest the first day on which it can have happened
   * @param latest the last one, inclusive
   * @param oldName the name before
   */
  public void renamed(int subject, int earliest, int latest, String oldName) {
    events.addName(subject, earliest, latest, oldName);
  }

  /**
   * A special status.
   *
   * @param index the territory
   * @param status its status
   */
  public void status(int index, SpecialStatus status) {
    statuses.computeIfAbsent(index, none -> new ArrayList<>()).add(status);
  }

  /**
   * The index of a territory added before.
   *
   * @param id its identifier
   * @return the index
   * @throws IllegalArgumentException if it was not added
   */
  public int indexOf(TerritoryId id) {
    int index = grid.find(id.level(), id.code());
    if (index == NONE) {
      throw new IllegalArgumentException("Territory: " + id + " is not among the territories");
    }
    return index;
  }

  /**
   * Finds a territory added before.
   *
   * @param level its level
   * @param code its code, well formed
   * @return the index, or {@link #NONE}
   */
  public int find(TerritoryLevel level, CharSequence code) {
    return grid.find(level, code);
  }

  /**
   * The first index of a level whose territories were added.
   *
   * @param level the level
   * @return inclusive
   */
  public int first(TerritoryLevel level) {
    return grid.first(level);
  }

  /**
   * The table.
   *
   * @return immutable
   */
  public TerritoryTable build() {
    grid.close();
    names.trim();
    chain.trim();
    events.trim();
    postalCodes.trim();
    epci.trim();
    ept.trim();
    arrondissements.trim();
    return new TerritoryTable(this);
  }
}
