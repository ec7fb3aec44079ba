package io.github.solidarites.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.json.document.CompetenceTableDocument;
import io.github.solidarites.governance.rules.model.LawTables;
import io.github.solidarites.governance.territory.TerritoryId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompetenceTablesTest {
  private static final String HEAD =
      """
      {"kind": "competence-table", "formatVersion": 1, "version": "fr-2026.11",
       "verifiedOn": "2026-11-20", "answersFrom": "2004-01-01",
      """;

  private static final String TEXTS =
      HEAD
          + """
          "citations": [
            {"id": "CASF:L262-13", "confidence": "OFFICIAL_TEXT", "verifiedOn": "2026-11-20",
             "startInclusive": "2009-06-01", "readIn": ["codes"]},
            {"id": "DECRET:2013-880:1", "confidence": "OFFICIAL_TEXT", "verifiedOn": "2026-11-20"}],
          "matters": [{"id": "rsa-grant", "french": "le RSA", "english": "RSA", "aliases": ["rsa"]}],
          "domains": [{"id": "social-action", "french": "l’action sociale", "english": "social action"}]}
          """;

  private static final String ROWS =
      HEAD
          + """
          "competences": [
            {"id": "rsa", "matters": ["rsa-grant"], "role": "ATTRIBUTIVE", "holders": ["departement"],
             "mode": "SOLE", "level": "DEPARTEMENT", "startInclusive": "2009-06-01",
             "replaces": {"departement:69M": "metropole-de-lyon"}, "onlyIn": ["departement:54"],
             "decidedBy": ["caf", "msa"], "paidBy": ["departement"], "fromPopulation": 5000,
             "delegability": {"allowed": "YES", "recipients": ["caf"], "basis": ["CASF:L262-13"]},
             "citations": ["CASF:L262-13"], "confidence": "OFFICIAL_TEXT", "dateConfidence": "SECONDARY",
             "note": "read twice"}],
          "singleBodies": [{"kind": "caf", "startInclusive": "2011-01-01", "except": ["departement:59"],
             "confidence": "SECONDARY"}],
          "benefits": [{"benefit": "apa", "french": "l’APA", "english": "APA",
             "criterion": "DOMICILE_DE_SECOURS", "citations": ["CASF:L262-13"]}],
          "schemes": [{"id": "garantie-jeunes", "french": "la garantie jeunes", "english": "youth guarantee",
             "replacedBy": "le CEJ", "endedBy": "DECRET:2013-880:1",
             "norms": [{"startInclusive": "2013-10-01", "endInclusive": "2016-12-31",
               "byWaiver": "gj-2013", "fromBirthday": 18, "beforeBirthday": 26,
               "conditions": ["RESOURCES_WITHIN_CEILING"], "citations": ["DECRET:2013-880:1"]}]}],
          "waivers": [{"id": "gj-2013", "scheme": "garantie-jeunes", "startInclusive": "2013-10-01",
             "endInclusive": "2016-12-31",
             "listCompleteDuring": {"startInclusive": "2013-10-01", "endInclusive": "2014-12-31"},
             "territories": [{"territory": "departement:54", "startInclusive": "2013-10-11",
               "listedBy": "DECRET:2013-880:1"}],
             "citations": ["DECRET:2013-880:1"]}]}
          """;

  @Test
  void partsMakeOneTableAndCitationsAreFoundInAnotherPart() {
    LawTables tables = merged(ROWS, TEXTS);

    Competence row = tables.competences().get(0);
    assertThat(tables.version()).isEqualTo("fr-2026.11");
    assertThat(row.citations()).extracting("id").containsExactly("CASF:L262-13");
    assertThat(row.replaces()).containsOnlyKeys(TerritoryId.departement("69M"));
    assertThat(row.fromPopulation()).hasValue(5000);
    assertThat(row.delegability().basis()).hasSize(1);
    assertThat(tables.schemes().get(0).endedBy()).isPresent();
    assertThat(tables.waivers().get(0).territories().get(0).whole()).isTrue();
    assertThat(tables.matters()).hasSize(1);
    assertThat(tables.singleBodies()).hasSize(1);
    assertThat(tables.benefits()).hasSize(1);
  }

  @Test
  void anUnknownCitationIsNamedWithItsRow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> merged(ROWS))
        .withMessageContaining("\"rsa\"")
        .withMessageContaining("\"CASF:L262-13\"");
  }

  @Test
  void anIdGivenTwiceIsNamedWithBothPlaces() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> merged(TEXTS, ROWS, ROWS))
        .withMessageContaining("\"rsa\"")
        .withMessageContaining("/competences/0 of document 2")
        .withMessageContaining("/competences/0 of document 3");
  }

  @Test
  void partsOfTwoVersionsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> merged(TEXTS, ROWS.replace("fr-2026.11", "fr-2027.01")))
        .withMessageContaining("version");
  }

  @Test
  void theFaultsOfATableAreAllPlacedWhenItIsRead() {
    String bad =
        ROWS.replace("[\"caf\", \"msa\"]", "[\"CAF\"]")
            .replace("\"holders\": [\"departement\"]", "\"holders\": []")
            .replace("2013-10-11", "11/10/2013");

    assertThat(Samples.problems(bad))
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(
            tuple("form-code", "/competences/0/decidedBy/0"),
            tuple("form-day", "/waivers/0/territories/0/startInclusive"));
  }

  private static LawTables merged(String... parts) {
    List<CompetenceTableDocument> documents =
        Arrays.stream(parts)
            .map(p -> Samples.sound(p).as(CompetenceTableDocument.class).orElseThrow())
            .toList();
    return CompetenceTables.merge(documents, List.of());
  }
}
