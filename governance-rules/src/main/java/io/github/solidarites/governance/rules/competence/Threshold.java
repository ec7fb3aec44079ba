package io.github.solidarites.governance.rules.competence;

import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.rules.model.Place;
import java.time.LocalDate;
import java.util.Optional;

/** What a threshold of population decides: under it, the holder may exist or not, as told. */
enum Threshold {
  /** The row applies: no threshold, a threshold reached, or a body that exists all the same. */
  APPLIES,
  /** The body does not exist; another kind holds. */
  OTHERWISE,
  /** Under the threshold, nobody holds. */
  NOBODY,
  /** A population, or the existence of the body, is a fact that nobody gave. */
  OPEN;

  static Threshold of(CompetenceTable table, Competence row, Place place, int day) {
    if (row.fromPopulation().isEmpty()) {
      return APPLIES;
    }
    Optional<Boolean> exists = exists(table, row, place, day);
    if (exists.isPresent()) {
      return exists.get() ? APPLIES : OTHERWISE;
    }
    Optional<Figure> population = table.population(place, day);
    if (population.isEmpty()) {
      return OPEN;
    }
    if (population.get().count() >= row.fromPopulation().getAsInt()) {
      return APPLIES;
    }
    return row.otherwise().isPresent() ? OPEN : NOBODY;
  }

  /** Whether the body exists, as local facts tell. */
  static Optional<Boolean> exists(CompetenceTable table, Competence row, Place place, int day) {
    return row.otherwise().isEmpty()
        ? Optional.empty()
        : table
            .actor(row.holders().get(0), place, LocalDate.ofEpochDay(day))
            .flatMap(table::existence);
  }
}
