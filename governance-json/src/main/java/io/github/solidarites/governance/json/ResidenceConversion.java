package io.github.solidarites.governance.json;

import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.json.document.ResidenceHistoryDocument;
import io.github.solidarites.governance.json.document.StayDocument;
import io.github.solidarites.governance.pathway.ResidenceHistory;
import io.github.solidarites.governance.pathway.Stay;
import io.github.solidarites.governance.pathway.StayKind;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import java.util.List;

/** Converts a residence history. */
final class ResidenceConversion {
  private final Conversion conversion;

  ResidenceConversion(Conversion conversion) {
    this.conversion = conversion;
  }

  Converted<ResidenceHistory> convert(ResidenceHistoryDocument document) {
    Fact<Boolean> adult = conversion.plainFact("/adultThroughout", document.adultThroughout());
    Converted<Fact<TerritoryId>> domicile =
        conversion.fact("/initialDomicile", document.initialDomicile(), Form.DEPARTEMENT);
    Converted<List<Stay>> stays = conversion.each("/stays", document.stays(), this::stay);
    return conversion.build(
        "/stays",
        "stays-order",
        () ->
            ResidenceHistory.builder()
                .adultThroughout(adult)
                .initialDomicile(domicile.get())
                .addAllStays(stays.get())
                .build());
  }

  private Converted<Stay> stay(String pointer, StayDocument document) {
    Converted<TerritoryId> departement =
        conversion.value(pointer + "/departement", document.departement(), Form.DEPARTEMENT);
    Converted<StayKind> kind = conversion.value(pointer + "/kind", document.kind(), Form.STAY_KIND);
    Converted<Period> period =
        conversion.periodFrom(pointer, document.startInclusive(), document.endInclusive());
    return conversion.built(() -> new Stay(departement.get(), kind.get(), period.get()));
  }
}
