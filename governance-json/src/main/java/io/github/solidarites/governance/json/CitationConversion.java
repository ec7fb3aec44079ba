package io.github.solidarites.governance.json;

import io.github.solidarites.governance.json.document.CitationDocument;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.time.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Converts a citation of a table. */
final class CitationConversion {
  private final Conversion conversion;

  CitationConversion(Conversion conversion) {
    this.conversion = conversion;
  }

  Converted<LegalCitation> convert(String pointer, CitationDocument document) {
    Converted<LocalDate> verifiedOn =
        conversion.value(pointer + "/verifiedOn", document.verifiedOn(), Form.DAY);
    Converted<Period> inForce =
        conversion.period(pointer, document.startInclusive(), document.endInclusive());
    return conversion.build(
        pointer + "/id",
        "form-citation",
        () ->
            printable(
                LegalCitation.builder()
                    .id(document.id())
                    .confidence(document.confidence())
                    .verifiedOn(verifiedOn.get())
                    .inForce(inForce.get())
                    .addAllReadIn(document.readIn())
                    .printedAs(Optional.ofNullable(document.printedAs()))
                    .build()));
  }

  /** A ruling without a date has no label. */
  private static LegalCitation printable(LegalCitation citation) {
    try {
      citation.label();
      return citation;
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("LegalCitation: id \"" + citation.id() + "\"", e);
    }
  }
}
