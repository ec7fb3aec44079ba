package io.github.solidarites.governance.rules.pathway;

import io.github.solidarites.governance.rules.model.HolderLookup;
import io.github.solidarites.governance.rules.model.Payer;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.territory.TerritoryId;
import java.time.LocalDate;
import java.util.Optional;

/** Which legal person pays for a département: itself, or the collectivity that took its place. */
record PayingActors(HolderLookup competences) {
  /**
   * The payer of a département.
   *
   * @param departement the département
   * @param since the first day it was designated; kept when the same person paid then
   * @param date the day
   * @return empty when the register does not know the département
   */
  Optional<Payer> of(TerritoryId departement, Optional<LocalDate> since, LocalDate date) {
    Place place = competences.register().find(departement).orElse(null);
    if (place == null) {
      return Optional.empty();
    }
    var actor = competences.departementActor(place, date);
    return Optional.of(
        new Payer(
            actor, since.filter(day -> competences.departementActor(place, day).equals(actor))));
  }
}
