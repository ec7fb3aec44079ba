package io.github.solidarites.governance.rules.competence;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.instrument.LocalFacts;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.rules.model.LawTables;
import io.github.solidarites.governance.rules.model.Matter;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Register;
import io.github.solidarites.governance.rules.model.RowLookup;
import io.github.solidarites.governance.rules.model.Transfers;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows compiled to arrays: a question reads the département of the place, then the segment of
 * the day. Contradictory rows are refused here.
 */
public final class CompetenceTable implements RowLookup {
  private final Register register;
  private final List<Competence> allRows;
  private final List<Competence> known;
  private final Optional<LocalDate> knownOn;
  private final int answersFrom;
  private final Map<TerritoryId, Integer> populations;
  private final Map<ActorId, Boolean> bodies;
  private final Transfers transfers;
  private final Substitutions substitutions;
  private final HolderResolver resolver;
  private final MatterTable[] byMatter;

  /**
   * Compiles the rows.
   *
   * @param register the register whose handles will be asked with
   * @param law the tables
   * @param knownOn the day of knowledge, null for the latest
   * @param facts the local facts: populations, bodies and transfers count here
   * @throws IllegalArgumentException if two rows of one rank hold on one day, or a row names what
   *     the tables do not have: it quotes both and says what to do
   */
  public CompetenceTable(
      Register register, LawTables law, @Nullable LocalDate knownOn, LocalFacts facts) {
    this.register = register;
    this.allRows = law.competences();
    new RowChecks(law).check();
    this.knownOn = Optional.ofNullable(knownOn);
    this.known = allRows.stream().filter(this::isKnown).map(this::asKnown).toList();
    this.answersFrom = (int) law.answersFrom().toEpochDay();
    this.populations = facts.populations();
    this.bodies = facts.bodies();
    this.transfers = new Transfers(facts, register);
    this.substitutions = new Substitutions(known);
    this.resolver = new HolderResolver(register, substitutions);
    this.byMatter =
        register.matters().stream()
            .map(m -> new MatterTable(this, m, rows(m.id()), register))
            .toArray(MatterTable[]::new);
  }

  private boolean isKnown(Competence row) {
    return knownOn.map(row::isKnownOn).orElse(row.knownUntil().isEmpty());
  }

  private Competence asKnown(Competence row) {
    return knownOn.map(row::asKnownOn).orElse(row);
  }

  private List<Competence> rows(MatterId matter) {
    return known.stream().filter(r -> r.matters().contains(matter)).toList();
  }

  @Override
  public Answer<Holders> holders(Matter matter, Place place, LocalDate date) {
    Place own = register.own(place);
    int day = (int) date.toEpochDay();
    return new Answer<>(regime(register.own(matter), own, day), own, day);
  }

  private Regime regime(Matter ownMatter, Place ownPlace, int day) {
    int departement = register.departementAt(register.indexOf(ownPlace), day);
    return byMatter[register.indexOf(ownMatter)].series(departement).at(day);
  }

  @Override
  public Optional<Competence> row(Matter matter, Place place, LocalDate date) {
    Regime regime = regime(register.own(matter), register.own(place), (int) date.toEpochDay());
    return Optional.ofNullable(regime.row());
  }

  @Override
  public List<LocalDate> changes(Matter matter, Place place, Period within) {
    LocalDate first = within.startInclusive().orElseThrow();
    TreeSet<LocalDate> days = new TreeSet<>();
    MatterTable table = byMatter[register.indexOf(register.own(matter))];
    Place own = register.own(place);
    int departement = register.departementAt(register.indexOf(own), (int) first.toEpochDay());
    for (int day : table.series(departement).firsts()) {
      if (day != Integer.MIN_VALUE) {
        days.add(LocalDate.ofEpochDay(day));
      }
    }
    known.stream()
        .filter(r -> !r.replaces().isEmpty())
        .flatMap(r -> r.inForce().startInclusive().stream())
        .forEach(days::add);
    return days.stream().filter(d -> d.isAfter(first) && within.contains(d)).toList();
  }

  @Override
  public ActorId departementActor(Place departement, LocalDate date) {
    return substitutions.actorOf(register.own(departement), date);
  }

  @Override
  public Optional<ActorId> actor(ActorKind kind, Place place, LocalDate date) {
    return resolver.actor(kind, register.own(place), date);
  }

  @Override
  public Register register() {
    return register;
  }

  /** Whether a day lies before what the tables answer for, and no row says otherwise. */
  boolean isBeforeTheTables(int day) {
    return day < answersFrom;
  }

  boolean isBeforeTheTables(LocalDate day) {
    return day.toEpochDay() < answersFrom;
  }

  int departement(Place place, int day) {
    return register.departementAt(register.indexOf(place), day);
  }

  Optional<Place> region(Place place, int day) {
    return register.regionOf(place, LocalDate.ofEpochDay(day));
  }

  /** Whether the place lies outside the grid: asked only of a place without a département. */
  boolean isOverseas(Place place, int day) {
    return departement(place, day) < 0 && register.isOverseas(place, day);
  }

  /** What the caller gave; else the legal figure of the year, « totale » where it is known. */
  Optional<Figure> population(Place place, int day) {
    Integer given = populations.get(place.id());
    return given == null
        ? register.population(place, day).map(Figure::of)
        : Optional.of(Figure.given(given));
  }

  Optional<Boolean> existence(ActorId body) {
    return Optional.ofNullable(bodies.get(body));
  }

  Transfers transfers() {
    return transfers;
  }

  HolderResolver resolver() {
    return resolver;
  }

  Optional<Substitutions.Substitution> substitution(Place departement, LocalDate date) {
    return substitutions.of(departement, date);
  }

  Optional<LocalDate> knownOn() {
    return knownOn;
  }

  /** The known rows of a matter that apply by themselves. */
  List<Competence> rowsOf(MatterId matter) {
    return rows(matter).stream().filter(r -> !r.byTransfer()).toList();
  }

  /** The rows of a matter that are limited to a département, known on the day or not. */
  Stream<Competence> specialRows(MatterId matter, TerritoryId departement) {
    return allRows.stream()
        .filter(r -> r.matters().contains(matter) && r.onlyIn().contains(departement));
  }

  Optional<Competence> rowById(String id) {
    return allRows.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /**
   * The rows known on the day of knowledge.
   *
   * @return immutable
   */
  public List<Competence> knownRows() {
    return known;
  }
}
