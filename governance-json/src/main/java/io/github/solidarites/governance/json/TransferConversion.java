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
    if (!ids.add(document.id())) {
      conversion.fault(pointer + "/id", "duplicate-id", document.id());
      return Converted.faulty();
    }
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
    return conversion.build(
        pointer + "/matters",
        "no-matter",
        () ->
            Transfer.builder()
                .id(document.id())
                .giver(giver.get())
                .receiver(receiver.get())
                .addAllMatters(matters.get())
                .addAllDomains(domains.get())
                .territory(territory.get())
                .inForce(inForce.get())
                .build());
  }
}
