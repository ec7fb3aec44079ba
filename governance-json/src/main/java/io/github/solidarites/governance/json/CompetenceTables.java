package io.github.solidarites.governance.json;

import io.github.solidarites.governance.actor.Actor;
import io.github.solidarites.governance.json.document.CitationDocument;
import io.github.solidarites.governance.json.document.CompetenceTableDocument;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.rules.model.LawTables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the tables of law from documents. */
public final class CompetenceTables {
  private CompetenceTables() {}

  /**
   * The tables that the documents make together. Rows may name citations of another document.
   *
   * @param documents the parts, at least one, all of one version
   * @param actors the actors that have a name of their own
   * @return the tables, verified on the earliest day of the parts
   * @throws IllegalArgumentException if an id is given twice, a citation is not defined, versions
   *     or first days differ, or a row is refused; the message names the rows
   */
  public static LawTables merge(List<CompetenceTableDocument> documents, List<Actor> actors) {
    if (documents.isEmpty()) {
      throw new IllegalArgumentException("CompetenceTables: documents is empty");
    }
    checkIds(documents);
    Citations citations = citations(documents);
    List<TableParts> parts = documents.stream().map(d -> parts(d, citations)).toList();
    LawTables.Builder tables =
        LawTables.builder()
            .version(
                same("version", documents.stream().map(CompetenceTableDocument::version).toList()))
            .verifiedOn(earliest(parts))
            .answersFrom(same("answersFrom", parts.stream().map(TableParts::answersFrom).toList()))
            .addAllActors(actors);
    parts.forEach(p -> p.addTo(tables));
    return tables.build();
  }

  private static void checkIds(List<CompetenceTableDocument> documents) {
    TableIds ids =
        new TableIds(
            (id, first, again) -> {
              throw new IllegalArgumentException(
                  "Id \"" + id + "\" is given twice: " + first + " and " + again);
            });
    for (int i = 0; i < documents.size(); i++) {
      ids.add(i + 1, documents.get(i));
    }
  }

  private static Citations citations(List<CompetenceTableDocument> documents) {
    Map<String, LegalCitation> byId = new HashMap<>();
    for (CompetenceTableDocument document : documents) {
      Faults faults = faults();
      CitationConversion conversion = new CitationConversion(new Conversion(faults, null));
      for (CitationDocument citation : document.citations()) {
        Converted<LegalCitation> text = conversion.convert("/citations", citation);
        refuse(faults, "Citation \"" + citation.id() + "\"");
        byId.put(citation.id(), text.get());
      }
    }
    return new CitationIndex(byId);
  }

  private static TableParts parts(CompetenceTableDocument document, Citations citations) {
    Faults faults = faults();
    Converted<TableParts> parts = TableParts.of(document, new Conversion(faults, null), citations);
    refuse(faults, "Table " + document.version());
    return parts.get();
  }

  private static Faults faults() {
    return new Faults(new Positions(Map.of()), true);
  }

  private static void refuse(Faults faults, String subject) {
    if (!faults.isEmpty()) {
      Problem first = faults.inOrder().get(0);
      throw new IllegalArgumentException(
          subject + ", " + first.pointer() + ": " + first.message(Locale.ENGLISH));
    }
  }

  private static <T> T same(String name, List<T> values) {
    List<T> distinct = values.stream().distinct().toList();
    if (distinct.size() != 1) {
      throw new IllegalArgumentException("CompetenceTables: " + name + " differs: " + distinct);
    }
    return distinct.get(0);
  }

  private static LocalDate earliest(List<TableParts> parts) {
    return parts.stream().map(TableParts::verifiedOn).min(Comparator.naturalOrder()).orElseThrow();
  }
}
