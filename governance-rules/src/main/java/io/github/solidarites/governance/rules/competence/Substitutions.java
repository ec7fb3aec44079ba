package io.github.solidarites.governance.rules.competence;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.rules.model.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which collectivity exercises the competences of a département, and by which row. */
final class Substitutions {
  /** The actor, and the row that puts it there. */
  record Substitution(ActorId actor, Competence row) {}

  private final List<Competence> rows;

  Substitutions(List<Competence> rows) {
    this.rows = rows.stream().filter(r -> !r.replacesDepartement().isEmpty()).toList();
  }

  Optional<Substitution> of(Place departement, LocalDate date) {
    for (Competence row : rows) {
      ActorId actor = row.replacesDepartement().get(departement.id());
      if (actor != null && row.inForce().contains(date)) {
        return Optional.of(new Substitution(actor, row));
      }
    }
    return Optional.empty();
  }

  ActorId actorOf(Place departement, LocalDate date) {
    return of(departement, date)
        .map(Substitution::actor)
        .orElseGet(() -> ActorId.departement(departement.id().code()));
  }
}
