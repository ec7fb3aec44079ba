package io.github.solidarites.governance.rules.delegation;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.instrument.Delegation;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Register;
import io.github.solidarites.governance.territory.TerritoryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The delegations of the local facts, by recipient and matter. */
final class DelegationIndex {
  private record Key(ActorId recipient, MatterId matter) {}

  private final Map<Key, List<Delegation>> byRecipient = new HashMap<>();
  private final Map<MatterId, List<Delegation>> byMatter = new HashMap<>();
  private final Register register;

  DelegationIndex(List<Delegation> delegations, Register register) {
    this.register = register;
    for (Delegation delegation : delegations) {
      for (MatterId matter : delegation.matters()) {
        Key key = new Key(delegation.recipient(), matter);
        byRecipient.computeIfAbsent(key, k -> new ArrayList<>()).add(delegation);
        byMatter.computeIfAbsent(matter, k -> new ArrayList<>()).add(delegation);
      }
    }
  }

  /** What a recipient was given in a matter at a place, in force or not. */
  List<Delegation> received(ActorId recipient, MatterId matter, Place place, LocalDate date) {
    return byRecipient.getOrDefault(new Key(recipient, matter), List.of()).stream()
        .filter(d -> covers(d.territory(), place, date))
        .toList();
  }

  List<Delegation> ofMatter(MatterId matter) {
    return byMatter.getOrDefault(matter, List.of());
  }

  private boolean covers(TerritoryId territory, Place place, LocalDate date) {
    return territory.equals(place.id())
        || register.departementOf(place, date).filter(d -> d.id().equals(territory)).isPresent()
        || register.regionOf(place, date).filter(r -> r.id().equals(territory)).isPresent();
  }
}
