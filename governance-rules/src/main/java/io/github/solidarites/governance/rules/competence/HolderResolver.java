package io.github.solidarites.governance.rules.competence;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Register;
import io.github.solidarites.governance.territory.TerritoryLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the kinds of a row into the actors of a place on a day. */
final class HolderResolver {
  private final Register register;
  private final Substitutions substitutions;

  HolderResolver(Register register, Substitutions substitutions) {
    this.register = register;
    this.substitutions = substitutions;
  }

  Holders resolve(Competence row, Place place, LocalDate date) {
    List<ActorId> holders = new ArrayList<>();
    List<ActorKind> unnamed = new ArrayList<>();
    for (ActorKind kind : row.holders()) {
      actor(kind, place, date).ifPresentOrElse(holders::add, () -> unnamed.add(kind));
    }
    return new Holders(
        List.copyOf(holders),
        List.copyOf(unnamed),
        Optional.of(row.mode()),
        Optional.of(row.role()),
        actors(row.decidedBy(), place, date),
        actors(row.paidBy(), place, date),
        row.leavesInPlace());
  }

  List<ActorId> actors(List<ActorKind> kinds, Place place, LocalDate date) {
    return kinds.stream().flatMap(k -> actor(k, place, date).stream()).toList();
  }

  Optional<ActorId> actor(ActorKind kind, Place place, LocalDate date) {
    if (kind.equals(ActorKind.ETAT) || kind.equals(ActorKind.FRANCE_TRAVAIL)) {
      return Optional.of(ActorId.parse(kind.code()));
    }
    Optional<Place> departement = register.departementOf(place, date);
    if (kind.equals(ActorKind.DEPARTEMENT)) {
      return departement.map(d -> substitutions.actorOf(d, date));
    }
    if (kind.equals(ActorKind.REGION)) {
      return register.regionOf(place, date).map(r -> ActorId.parse(r.id().toString()));
    }
    if (kind.equals(ActorKind.COMMUNE) || kind.equals(ActorKind.CCAS)) {
      return place.id().level() == TerritoryLevel.COMMUNE
          ? Optional.of(ActorId.parse(kind.code() + ":" + place.id().code()))
          : Optional.empty();
    }
    boolean oneForTheDepartement = kind.equals(ActorKind.CAF) || kind.equals(ActorKind.MSA);
    return oneForTheDepartement
        ? departement.map(d -> ActorId.parse(kind.code() + ":" + d.id().code()))
        : Optional.empty();
  }
}
