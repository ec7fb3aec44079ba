package io.github.solidarites.governance.rules.competence;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.rules.model.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which collectivity exercises the competences of another one, and by which row. */
final class Substitutions {
  /** The actor, and the row that puts it there. */
  record Substitution(ActorId actor, Competence row) {}

  private final List<Competence> rows;

  Substitutions(List<Competence> rows) {
    this.rows = rows.stream().filter(r -> !r.replaces().isEmpty()).toList();
  }

  /** Of a département, a région or a commune. */
  Optional<Substitution> of(Place territory, LocalDate date) {
    for (Competence row : rows) {
      ActorId actor = row.replaces().get(territory.id());
      if (actor != null && row.inForce().contains(date)) {
        return Optional.of(new Substitution(actor, row));
      }
    }
    return Optional.empty();
  }

  ActorId actorOf(Place territory, LocalDate date) {
    return of(territory, date)
        .map(Substitution::actor)
        .orElseGet(() -> ActorId.parse(territory.id().toString()));
  }
}
