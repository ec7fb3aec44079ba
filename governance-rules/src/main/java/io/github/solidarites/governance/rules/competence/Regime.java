package io.github.solidarites.governance.rules.competence;

import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Derivation;
import io.github.solidarites.governance.rules.model.Explanation;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.rules.model.Matter;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.territory.TerritoryTable;
import io.github.solidarites.governance.territory.Existence;
import io.github.solidarites.governance.territory.TerritoryLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    Place place = (Place) subject;
    int departement = table.departement(place, day);
    if (departement < 0 && table.register().isOverseas(place, day)) {
      return AnswerOutcome.OUT_OF_MODEL;
    }
    Competence row = segment.row();
    boolean open =
        row != null && (departement < 0 || communeIsMissing(row, place) || isOpen(row, place, day));
    return open ? AnswerOutcome.UNDETERMINED : AnswerOutcome.ANSWERED;
  }

  static boolean communeIsMissing(Competence row, Place place) {
    return row.level() == TerritoryLevel.COMMUNE && place.id().level() != TerritoryLevel.COMMUNE;
  }

  /** Whether the answer hangs on the commune itself: that it exists, how many live there. */
  private boolean isOpen(Competence row, Place place, int day) {
    boolean byCommune = row.level() == TerritoryLevel.COMMUNE;
    boolean doubtful = byCommune && table.register().existence(place, day) == Existence.UNCERTAIN;
    return doubtful || populationIsMissing(row, place, day);
  }

  private boolean populationIsMissing(Competence row, Place place, int day) {
    return row.fromPopulation().isPresent() && table.population(place, day).isEmpty();
  }

  private boolean isBelowThreshold(Place place, int day) {
    Competence row = segment.row();
    if (row == null || row.fromPopulation().isEmpty()) {
      return false;
    }
    int threshold = row.fromPopulation().getAsInt();
    return table.population(place, day).filter(f -> f.count() < threshold).isPresent();
  }

  @Override
  public Optional<Holders> value(Object subject, int day) {
    if (outcome(subject, day) != AnswerOutcome.ANSWERED) {
      return Optional.empty();
    }
    Place place = (Place) subject;
    Competence row = segment.row();
    return Optional.of(
        row == null || isBelowThreshold(place, day) ? Holders.NOBODY : resolved(row, place, day));
  }

  private Holders resolved(Competence row, Place place, int day) {
    return table.resolver().resolve(row, place, LocalDate.ofEpochDay(day));
  }

  @Override
  public List<Holders> alternatives(Object subject, int day) {
    Place place = (Place) subject;
    Competence row = segment.row();
    if (row == null || outcome(subject, day) != AnswerOutcome.UNDETERMINED) {
      return List.of();
    }
    int departement = table.departement(place, day);
    if (departement == TerritoryTable.SEVERAL) {
      return byDepartement(place, day);
    }
    boolean onPopulationOnly =
        departement >= 0
            && !communeIsMissing(row, place)
            && table.register().existence(place, day) == Existence.EXISTS;
    return onPopulationOnly ? List.of(resolved(row, place, day), Holders.NOBODY) : List.of();
  }

  /** A body across a border: the holders of each of its départements. */
  private List<Holders> byDepartement(Place place, int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return table.register().departementsOf(place, date).stream()
        .flatMap(d -> table.holders(matter, d, date).value().stream())
        .distinct()
        .toList();
  }

  @Override
  public Explanation explain(Object subject, int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return new CompetenceReasons(table, matter, segment, (Place) subject, date).explain();
  }
}
