package io.github.solidarites.governance.rules.competence;

import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Derivation;
import io.github.solidarites.governance.rules.model.Explanation;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.rules.model.Matter;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.territory.TerritoryLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One matter over a run of days: the row that applies, or none. Shared by all answers it gives. */
final class Regime implements Derivation<Holders> {
  private final CompetenceTable table;
  private final Matter matter;
  private final Segments.Segment segment;

  Regime(CompetenceTable table, Matter matter, Segments.Segment segment) {
    this.table = table;
    this.matter = matter;
    this.segment = segment;
  }

  @Nullable Competence row() {
    return segment.row();
  }

  @Override
  public AnswerOutcome outcome(Object subject, int day) {
    if (table.isBeforeTheTables(day)) {
      return AnswerOutcome.OUT_OF_MODEL;
    }
    boolean open = placeIsMissing((Place) subject, day) || populationIsMissing((Place) subject);
    return open ? AnswerOutcome.UNDETERMINED : AnswerOutcome.ANSWERED;
  }

  private boolean placeIsMissing(Place place, int day) {
    Competence row = segment.row();
    return row != null && (table.departement(place, day) < 0 || communeIsMissing(row, place));
  }

  static boolean communeIsMissing(Competence row, Place place) {
    return row.level() == TerritoryLevel.COMMUNE && place.id().level() != TerritoryLevel.COMMUNE;
  }

  private boolean populationIsMissing(Place place) {
    Competence row = segment.row();
    return row != null && row.fromPopulation().isPresent() && table.population(place).isEmpty();
  }

  boolean isBelowThreshold(Place place) {
    Competence row = segment.row();
    if (row == null || row.fromPopulation().isEmpty()) {
      return false;
    }
    OptionalInt population = table.population(place);
    return population.isPresent() && population.getAsInt() < row.fromPopulation().getAsInt();
  }

  @Override
  public Optional<Holders> value(Object subject, int day) {
    if (outcome(subject, day) != AnswerOutcome.ANSWERED) {
      return Optional.empty();
    }
    Place place = (Place) subject;
    Competence row = segment.row();
    return Optional.of(
        row == null || isBelowThreshold(place) ? Holders.NOBODY : resolved(row, place, day));
  }

  private Holders resolved(Competence row, Place place, int day) {
    return table.resolver().resolve(row, place, LocalDate.ofEpochDay(day));
  }

  @Override
  public List<Holders> alternatives(Object subject, int day) {
    Competence row = segment.row();
    boolean onPopulationOnly =
        outcome(subject, day) == AnswerOutcome.UNDETERMINED
            && !placeIsMissing((Place) subject, day);
    return row != null && onPopulationOnly
        ? List.of(resolved(row, (Place) subject, day), Holders.NOBODY)
        : List.of();
  }

  @Override
  public Explanation explain(Object subject, int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return new CompetenceReasons(table, matter, segment, (Place) subject, date).explain();
  }
}
