package io.github.solidarites.governance.json;

import io.github.solidarites.governance.json.document.BenefitDocument;
import io.github.solidarites.governance.json.document.CitationDocument;
import io.github.solidarites.governance.json.document.CompetenceDocument;
import io.github.solidarites.governance.json.document.CompetenceTableDocument;
import io.github.solidarites.governance.json.document.DomainDocument;
import io.github.solidarites.governance.json.document.InstrumentProfileDocument;
import io.github.solidarites.governance.json.document.MatterDocument;
import io.github.solidarites.governance.json.document.SchemeDocument;
import io.github.solidarites.governance.json.document.WaiverDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds two rows of one id, wherever they stand. */
final class TableIds {
  /** Told of an id that is given again. */
  interface Clash {
    void found(String id, Place first, Place again);
  }

  /**
   * Where an id stands.
   *
   * @param document the number of the document, from 1
   * @param row the pointer of the row
   * @param property the property that holds the id
   */
  record Place(int document, String row, String property) {
    @Override
    public String toString() {
      return row + " of document " + document;
    }
  }

  private final Map<String, Place> places = new HashMap<>();
  private final Clash clash;

  TableIds(Clash clash) {
    this.clash = clash;
  }

  void add(int document, CompetenceTableDocument table) {
    each(document, "citations", "id", table.citations(), CitationDocument::id);
    each(document, "matters", "id", table.matters(), MatterDocument::id);
    each(document, "domains", "id", table.domains(), DomainDocument::id);
    each(document, "competences", "id", table.competences(), CompetenceDocument::id);
    each(document, "benefits", "benefit", table.benefits(), BenefitDocument::benefit);
    each(document, "schemes", "id", table.schemes(), SchemeDocument::id);
    each(document, "waivers", "id", table.waivers(), WaiverDocument::id);
    each(
        document,
        "instrumentProfiles",
        "id",
        table.instrumentProfiles(),
        InstrumentProfileDocument::id);
  }

  private <R> void each(
      int document, String list, String property, List<R> rows, Function<R, String> id) {
    for (int i = 0; i < rows.size(); i++) {
      Place here = new Place(document, "/" + list + "/" + i, property);
      Optional.ofNullable(id.apply(rows.get(i))).ifPresent(name -> add(list, name, here));
    }
  }

  private void add(String list, String name, Place here) {
    Place before = places.putIfAbsent(list + " " + name, here);
    if (before != null) {
      clash.found(name, before, here);
    }
  }
}
