package io.github.solidarites.governance.json;

import io.github.solidarites.governance.json.document.CharterDocument;
import io.github.solidarites.governance.json.document.CompetenceTableDocument;
import io.github.solidarites.governance.json.document.GovernanceDocument;
import io.github.solidarites.governance.json.document.LocalFactsDocument;
import io.github.solidarites.governance.json.document.PathwayDocument;
import io.github.solidarites.governance.json.document.ProfileDocument;
import io.github.solidarites.governance.json.document.ReadingDocument;
import io.github.solidarites.governance.json.document.ResidenceHistoryDocument;
import io.github.solidarites.governance.json.document.SituationDocument;
import io.github.solidarites.governance.json.document.StandaloneDelegationDocument;
import io.github.solidarites.governance.json.document.StandaloneWaiverDocument;
import org.jspecify.annotations.Nullable;

/** Converts a document whose structure is sound into its core value. */
final class DocumentConversion {
  private final GovernanceDocument document;
  private final Faults faults;
  private final Conversion conversion;

  DocumentConversion(GovernanceDocument document, Faults faults) {
    this.document = document;
    this.faults = faults;
    boolean press =
        document instanceof CharterDocument charter && CharterConversion.isPress(charter);
    this.conversion = new Conversion(faults, reading(document), press);
  }

  private static @Nullable ReadingDocument reading(GovernanceDocument document) {
    if (document instanceof CharterDocument charter) {
      return charter.reading();
    }
    if (document instanceof ResidenceHistoryDocument history) {
      return history.reading();
    }
    return document instanceof SituationDocument situation ? situation.reading() : null;
  }

  /** The value, or nothing when faults were added. */
  Converted<?> convert() {
    new ReadingCheck((Record) document, faults).check(reading(document));
    return value();
  }

  private Converted<?> value() {
    if (document instanceof CharterDocument charter) {
      return new CharterConversion(conversion).convert(charter);
    }
    if (document instanceof LocalFactsDocument facts) {
      return new LocalFactsConversion(conversion).convert(facts);
    }
    if (document instanceof ResidenceHistoryDocument history) {
      return new ResidenceConversion(conversion).convert(history);
    }
    if (document instanceof SituationDocument situation) {
      return new SituationConversion(conversion).convert(situation);
    }
    if (document instanceof PathwayDocument pathway) {
      return new PathwayConversion(conversion).convert(pathway);
    }
    if (document instanceof StandaloneDelegationDocument delegation) {
      return new LocalFactsConversion(conversion).delegation("", delegation.entry());
    }
    if (document instanceof StandaloneWaiverDocument waiver) {
      return new SchemeConversion(conversion, CitationIndex.byForm(conversion))
          .waiver("", waiver.entry());
    }
    if (document instanceof ProfileDocument profile) {
      return new ProfileConversion(faults).convert(profile);
    }
    return table((CompetenceTableDocument) document);
  }

  /** A table is checked, and stays a document: its parts are made into tables together. */
  private Converted<?> table(CompetenceTableDocument table) {
    CitationConversion citations = new CitationConversion(conversion);
    conversion.each("/citations", table.citations(), citations::convert);
    new TableIds(
            (id, first, again) ->
                conversion.fault(again.row() + "/" + again.property(), "duplicate-id", id))
        .add(1, table);
    TableParts.of(table, conversion, CitationIndex.byForm(conversion));
    return Converted.of(table);
  }
}
