package io.github.solidarites.governance.json;

import static java.util.Objects.requireNonNull;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.instrument.Delegation;
import io.github.solidarites.governance.instrument.LocalFacts;
import io.github.solidarites.governance.instrument.Transfer;
import io.github.solidarites.governance.json.document.DelegationDocument;
import io.github.solidarites.governance.json.document.LocalFactsDocument;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Converts local facts. */
final class LocalFactsConversion {
  private final Conversion conversion;
  private final Set<String> ids = new HashSet<>();

  LocalFactsConversion(Conversion conversion) {
    this.conversion = conversion;
  }

  Converted<LocalFacts> convert(LocalFactsDocument document) {
    Converted<List<Delegation>> delegations =
        conversion.each("/delegations", document.delegations(), this::delegation);
    TransferConversion ofTransfers = new TransferConversion(conversion);
    Converted<List<Transfer>> transfers =
        conversion.each("/transfers", document.transfers(), ofTransfers::convert);
    Converted<Map<TerritoryId, Integer>> populations = populations(document.populations());
    Converted<Map<ActorId, Boolean>> bodies = bodies(document.bodies());
    return conversion.built(
        () ->
            LocalFacts.builder()
                .addAllDelegations(delegations.get())
                .addAllTransfers(transfers.get())
                .putAllPopulations(populations.get())
                .putAllBodies(bodies.get())
                .complete(Boolean.TRUE.equals(document.complete()))
                .build());
  }

  Converted<Delegation> delegation(String pointer, DelegationDocument document) {
    Converted<String> id = conversion.given(document.id()).then(given -> id(pointer, given));
    Converted<ActorId> delegator =
        conversion.value(pointer + "/delegator", document.delegator(), Form.ACTOR);
    Converted<ActorId> recipient =
        conversion.value(pointer + "/recipient", document.recipient(), Form.ACTOR);
    Converted<List<MatterId>> matters = matters(pointer + "/matters", document.matters());
    Converted<TerritoryId> territory =
        conversion.value(pointer + "/territory", document.territory(), Form.TERRITORY);
    Converted<Period> inForce =
        conversion.periodFrom(pointer, document.startInclusive(), document.endInclusive());
    return conversion.built(
        () ->
            Delegation.builder()
                .id(id.get())
                .delegator(delegator.get())
                .recipient(recipient.get())
                .addAllMatters(matters.get())
                .territory(territory.get())
                .inForce(inForce.get())
                .build());
  }

  private Converted<List<MatterId>> matters(String pointer, List<String> given) {
    if (given.isEmpty()) {
      conversion.fault(pointer, "no-matter");
      return Converted.faulty();
    }
    return conversion.values(pointer, given, Form.MATTER);
  }

  private Converted<String> id(String pointer, String given) {
    if (!ids.add(given)) {
      conversion.fault(pointer + "/id", "duplicate-id", given);
      return Converted.faulty();
    }
    return Converted.of(given);
  }

  private Converted<Map<ActorId, Boolean>> bodies(Map<String, Boolean> given) {
    Map<String, Converted<ActorId>> actors = new LinkedHashMap<>();
    given
        .keySet()
        .forEach(
            id -> actors.put(id, conversion.value(Pointers.child("/bodies", id), id, Form.ACTOR)));
    return conversion.built(
        () -> {
          Map<ActorId, Boolean> all = new LinkedHashMap<>();
          given.forEach((id, exists) -> all.put(requireNonNull(actors.get(id)).get(), exists));
          return all;
        });
  }

  private Converted<Map<TerritoryId, Integer>> populations(Map<String, Integer> given) {
    Map<String, Converted<TerritoryId>> communes = new LinkedHashMap<>();
    given
        .keySet()
        .forEach(
            code ->
                communes.put(
                    code,
                    conversion.value(Pointers.child("/populations", code), code, Form.COMMUNE)));
    return conversion.built(
        () -> {
          Map<TerritoryId, Integer> all = new LinkedHashMap<>();
          given.forEach((code, n) -> all.put(requireNonNull(communes.get(code)).get(), n));
          return all;
        });
  }
}
