package io.github.solidarites.governance.json;

import io.github.solidarites.governance.instrument.Waiver;
import io.github.solidarites.governance.json.document.ListedDocument;
import io.github.solidarites.governance.json.document.NormDocument;
import io.github.solidarites.governance.json.document.SchemeDocument;
import io.github.solidarites.governance.json.document.WaiverDocument;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.pathway.Scheme;
import io.github.solidarites.governance.pathway.SchemeId;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Converts the schemes and the waivers of a table. */
final class SchemeConversion {
  private final Conversion conversion;
  private final Citations citations;

  SchemeConversion(Conversion conversion, Citations citations) {
    this.conversion = conversion;
    this.citations = citations;
  }

  Converted<Scheme> scheme(String pointer, SchemeDocument row) {
    Converted<SchemeId> id = conversion.value(pointer + "/id", row.id(), Form.SCHEME);
    Converted<List<Scheme.Norm>> norms =
        conversion.each(
            pointer + "/norms", row.norms(), (here, norm) -> norm(here, row.id(), norm));
    Converted<Optional<LegalCitation>> endedBy = endedBy(pointer + "/endedBy", row);
    Converted<String> french = conversion.given(row.french());
    Converted<String> english = conversion.given(row.english());
    return conversion.build(
        pointer,
        "row-refused",
        () ->
            Scheme.builder()
                .id(id.get())
                .french(french.get())
                .english(english.get())
                .addAllNorms(norms.get())
                .replacedBy(Optional.ofNullable(row.replacedBy()))
                .endedBy(endedBy.get())
                .build());
  }

  private Converted<Optional<LegalCitation>> endedBy(String pointer, SchemeDocument row) {
    if (row.endedBy() == null) {
      return Converted.of(Optional.empty());
    }
    Converted<LegalCitation> text = citations.named(pointer, row.id(), row.endedBy());
    return conversion.built(() -> Optional.of(text.get()));
  }

  private Converted<Scheme.Norm> norm(String pointer, String scheme, NormDocument norm) {
    Converted<Period> inForce =
        conversion.period(pointer, norm.startInclusive(), norm.endInclusive());
    Converted<List<LegalCitation>> texts =
        Citations.all(conversion, citations, pointer + "/citations", scheme, norm.citations());
    Converted<Integer> from = conversion.given(norm.fromBirthday());
    Converted<Integer> before = conversion.given(norm.beforeBirthday());
    return conversion.build(
        pointer,
        "row-refused",
        () ->
            new Scheme.Norm(
                inForce.get(),
                Optional.ofNullable(norm.byWaiver()),
                from.get(),
                before.get(),
                new LinkedHashSet<>(norm.conditions()),
                texts.get()));
  }

  Converted<Waiver> waiver(String pointer, WaiverDocument row) {
    Converted<SchemeId> scheme = conversion.value(pointer + "/scheme", row.scheme(), Form.SCHEME);
    Converted<Period> inForce =
        conversion.closedPeriod(pointer, row.startInclusive(), row.endInclusive());
    Converted<List<Waiver.Listed>> territories =
        conversion.each(
            pointer + "/territories",
            row.territories(),
            (here, listed) -> listed(here, row.id(), listed));
    Converted<Period> complete =
        conversion.closedPeriod(pointer + "/listCompleteDuring", row.listCompleteDuring());
    Converted<List<LegalCitation>> texts =
        Citations.all(conversion, citations, pointer + "/citations", row.id(), row.citations());
    Converted<String> id = conversion.given(row.id());
    return conversion.build(
        pointer,
        "row-refused",
        () ->
            Waiver.builder()
                .id(id.get())
                .scheme(scheme.get())
                .inForce(inForce.get())
                .addAllTerritories(territories.get())
                .listCompleteDuring(complete.get())
                .addAllCitations(texts.get())
                .build());
  }

  private Converted<Waiver.Listed> listed(String pointer, String waiver, ListedDocument document) {
    Converted<TerritoryId> territory =
        conversion.value(pointer + "/territory", document.territory(), Form.TERRITORY);
    Converted<Period> period =
        conversion.periodFrom(pointer, document.startInclusive(), document.endInclusive());
    Converted<LegalCitation> by =
        conversion
            .given(document.listedBy())
            .then(id -> citations.named(pointer + "/listedBy", waiver, id));
    boolean whole = !Boolean.FALSE.equals(document.whole());
    return conversion.built(
        () -> new Waiver.Listed(territory.get(), period.get(), whole, by.get()));
  }
}
