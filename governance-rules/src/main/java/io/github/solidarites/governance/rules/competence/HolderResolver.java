package io.github.solidarites.governance.rules.competence;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Register;
import io.github.solidarites.governance.territory.TerritoryLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the kinds of a row into the actors of a place on a day. */
final class HolderResolver {
  private static final Set<ActorKind> ONE_BY_DEPARTEMENT =
      Set.of(ActorKind.CAF, ActorKind.MSA, ActorKind.MDPH, ActorKind.SIAO);

  private final Register register;
  private final Substitutions substitutions;

  HolderResolver(Register register, Substitutions substitutions) {
    this.register = register;
    this.substitutions = substitutions;
  }

  Holders resolve(Competence row, Place place, LocalDate date) {
    return new Holders(
        actors(row.holders(), place, date),
        unnamed(row.holders(), place, date),
        Optional.of(row.mode()),
        Optional.of(row.role()),
        actors(row.decidedBy(), place, date),
        actors(row.paidBy(), place, date),
        unnamed(row.paidBy(), place, date),
        row.leavesInPlace());
  }

  private List<ActorKind> unnamed(List<ActorKind> kinds, Place place, LocalDate date) {
    return kinds.stream().filter(k -> actor(k, place, date).isEmpty()).toList();
  }

  List<ActorId> actors(List<ActorKind> kinds, Place place, LocalDate date) {
    return kinds.stream().flatMap(k -> actor(k, place, date).stream()).toList();
  }

  Optional<ActorId> actor(ActorKind kind, Place place, LocalDate date) {
    if (kind.equals(ActorKind.ETAT) || kind.equals(ActorKind.FRANCE_TRAVAIL)) {
      return Optional.of(ActorId.parse(kind.code()));
    }
    if (kind.equals(ActorKind.COMMUNE) || kind.equals(ActorKind.CCAS)) {
      return ofCommune(kind, place, date);
    }
    if (kind.equals(ActorKind.REGION)) {
      return register.regionOf(place, date).map(r -> substitutions.actorOf(r, date));
    }
    if (kind.equals(ActorKind.ARS)) {
      return register.regionOf(place, date).map(r -> ActorId.parse("ars:" + r.id().code()));
    }
    return register.departementOf(place, date).flatMap(d -> ofDepartement(kind, d, date));
  }

  private Optional<ActorId> ofCommune(ActorKind kind, Place place, LocalDate date) {
    if (place.id().level() != TerritoryLevel.COMMUNE) {
      return Optional.empty();
    }
    return Optional.of(
        kind.equals(ActorKind.COMMUNE)
            ? substitutions.actorOf(place, date)
            : ActorId.parse(kind.code() + ":" + place.id().code()));
  }

  private Optional<ActorId> ofDepartement(ActorKind kind, Place departement, LocalDate date) {
    if (kind.equals(ActorKind.DEPARTEMENT)) {
      return Optional.of(substitutions.actorOf(departement, date));
    }
    if (kind.equals(ActorKind.SPECIAL_STATUS)) {
      return substitutions.of(departement, date).map(Substitutions.Substitution::actor);
    }
    return ONE_BY_DEPARTEMENT.contains(kind)
        ? Optional.of(ActorId.parse(kind.code() + ":" + departement.id().code()))
        : Optional.empty();
  }
}
