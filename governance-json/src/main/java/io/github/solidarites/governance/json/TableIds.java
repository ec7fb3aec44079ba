package io.github.solidarites.governance.json;

import io.github.solidarites.governance.json.document.BenefitDocument;
import io.github.solidarites.governance.json.document.CitationDocument;
import io.github.solidarites.governance.json.document.CompetenceDocument;
import io.github.solidarites.governance.json.document.CompetenceTableDocument;
import io.github.solidarites.governance.json.document.DomainDocument;
import io.github.solidarites.governance.json.document.MatterDocument;
import io.github.solidarites.governance.json.document.ProfileDocument;
import io.github.solidarites.governance.json.document.SchemeDocument;
import io.github.solidarites.governance.json.document.WaiverDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Refuses two rows of one id, wherever they stand. */
final class TableIds {
  private final Map<String, String> places = new HashMap<>();

  void add(int document, CompetenceTableDocument table) {
    each(document, "citations", table.citations(), CitationDocument::id);
    each(document, "matters", table.matters(), MatterDocument::id);
    each(document, "domains", table.domains(), DomainDocument::id);
    each(document, "competences", table.competences(), CompetenceDocument::id);
    each(document, "benefits", table.benefits(), BenefitDocument::benefit);
    each(document, "schemes", table.schemes(), SchemeDocument::id);
    each(document, "waivers", table.waivers(), WaiverDocument::id);
    each(document, "profiles", table.profiles(), ProfileDocument::id);
  }

  private <R> void each(int document, String list, List<R> rows, Function<R, String> id) {
    for (int i = 0; i < rows.size(); i++) {
      String name = id.apply(rows.get(i));
      String here = "/" + list + "/" + i + " of document " + document;
      String before = places.putIfAbsent(list + " " + name, here);
      if (before != null) {
        throw new IllegalArgumentException(
            "Id \"" + name + "\" is given twice: " + before + " and " + here);
      }
    }
  }
}
