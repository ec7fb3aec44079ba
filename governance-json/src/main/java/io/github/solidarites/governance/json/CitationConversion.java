package io.github.solidarites.governance.json;

import io.github.solidarites.governance.json.document.CitationDocument;
import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.Optional;

/** Converts a citation of a table. */
final class CitationConversion {
  private final Conversion conversion;

  CitationConversion(Conversion conversion) {
    this.conversion = conversion;
  }

  Converted<LegalCitation> convert(String pointer, CitationDocument document) {
    Converted<LegalCitation> named =
        conversion.value(pointer + "/id", document.id(), Form.CITATION);
    Converted<LocalDate> verifiedOn =
        conversion.value(pointer + "/verifiedOn", document.verifiedOn(), Form.DAY);
    Converted<Period> inForce =
        conversion.period(pointer, document.startInclusive(), document.endInclusive());
    Converted<Confidence> confidence = conversion.given(document.confidence());
    return conversion.built(
        () ->
            LegalCitation.builder()
                .id(named.get().id())
                .confidence(confidence.get())
                .verifiedOn(verifiedOn.get())
                .inForce(inForce.get())
                .addAllReadIn(document.readIn())
                .printedAs(Optional.ofNullable(document.printedAs()))
                .build());
  }
}
