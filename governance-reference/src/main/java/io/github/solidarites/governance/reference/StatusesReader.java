package io.github.solidarites.governance.reference;

import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.rules.territory.TerritoryTableBuilder;
import io.github.solidarites.governance.territory.SpecialStatus;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;

/** Reads {@code statuses.tsv}. */
final class StatusesReader {
  private static final LocalDate VERIFIED = LocalDate.of(2026, 11, 22);

  private StatusesReader() {}

  static void read(TerritoryTableBuilder builder) {
    for (Fields line : Lines.of("statuses.tsv")) {
      int territory = builder.indexOf(TerritoryId.parse(line.text()));
      String code = line.text();
      Period inForce = line.period();
      builder.status(territory, new SpecialStatus(code, inForce, citation(line)));
    }
  }

  private static LegalCitation citation(Fields line) {
    return LegalCitation.builder()
        .id(line.text())
        .confidence(Confidence.valueOf(line.text()))
        .verifiedOn(VERIFIED)
        .build();
  }
}
