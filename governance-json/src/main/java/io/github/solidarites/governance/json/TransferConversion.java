package io.github.solidarites.governance.json;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.instrument.Transfer;
import io.github.solidarites.governance.json.document.TransferDocument;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Converts the transfers of local facts. */
final class TransferConversion {
  private final Conversion conversion;
  private final Set<String> ids = new HashSet<>();

  TransferConversion(Conversion conversion) {
    this.conversion = conversion;
  }

  Converted<Transfer> convert(String pointer, TransferDocument document) {
    Converted<String> id = conversion.given(document.id()).then(given -> id(pointer, given));
    Converted<ActorId> giver = conversion.value(pointer + "/giver", document.giver(), Form.ACTOR);
    Converted<ActorId> receiver =
        conversion.value(pointer + "/receiver", document.receiver(), Form.ACTOR);
    Converted<List<MatterId>> matters =
        conversion.values(pointer + "/matters", document.matters(), Form.MATTER);
    Converted<List<PolicyDomain>> domains =
        conversion.values(pointer + "/domains", document.domains(), Form.DOMAIN);
    Converted<TerritoryId> territory =
        conversion.value(pointer + "/territory", document.territory(), Form.TERRITORY);
    Converted<Period> inForce =
        conversion.period(pointer, document.startInclusive(), document.endInclusive());
    boolean empty = document.matters().isEmpty() && document.domains().isEmpty();
    if (empty) {
      conversion.fault(pointer + "/matters", "nothing-transferred");
      return Converted.faulty();
    }
    return conversion.built(
        () ->
            Transfer.builder()
                .id(id.get())
                .giver(giver.get())
                .receiver(receiver.get())
                .addAllMatters(matters.get())
                .addAllDomains(domains.get())
                .territory(territory.get())
                .inForce(inForce.get())
                .build());
  }

  private Converted<String> id(String pointer, String given) {
    if (!ids.add(given)) {
      conversion.fault(pointer + "/id", "duplicate-id", given);
      return Converted.faulty();
    }
    return Converted.of(given);
  }
}
