package io.github.solidarites.governance.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.territory.TerritoryName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "etat",
        "region:44",
        "departement:2A",
        "departement:69M",
        "commune:2A004",
        "ccas:54395",
        "caf:974",
        "metropole-de-lyon",
        "siren:775614321",
        "rna:W751000000"
      })
  void an_actor_is_one_legal_person(String text) {
    assertThat(ActorId.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Etat", "caf", "caf:54395", "departement:20", "prefet:54", "siren:12", "x:1"})
  void other_forms_are_refused_with_the_value(String text) {
    if (text.equals("departement:20")) {
      // Corsica before 1976 has the form of a département: it is the register that refuses it.
      assertThat(ActorId.parse(text)).hasToString(text);
      return;
    }
    assertThatThrownBy(() -> ActorId.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + text + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "prefet:59, etat",
    "prefet-region:31, etat",
    "maire:54395, commune:54395",
    "president:departement:59, departement:59",
    "vice-president:departement:59, departement:59",
    "directeur:france-travail, france-travail"
  })
  void an_office_acts_for_a_person(String office, String person) {
    assertThat(Office.parse(office).actsFor()).contains(ActorId.parse(person));
  }

  @Test
  void an_office_that_names_nobody_tells_nobody() {
    assertThat(Office.parse("president").actsFor()).isEmpty();
    assertThat(Office.parse("president").representsTheState()).isFalse();
    assertThat(Office.parse("prefet:2A").representsTheState()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sous-prefet:54", "prefet:", "maire:54", "president:lyon"})
  void other_offices_are_refused(String text) {
    assertThatThrownBy(() -> Office.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "Nancy, 0, de Nancy",
    "Nord, 2, du Nord",
    "Seine-Saint-Denis, 3, de la Seine-Saint-Denis",
    "Pyrénées-Orientales, 4, des Pyrénées-Orientales",
    "Aude, 5, de l’Aude",
    "Ain, 1, d’Ain"
  })
  void a_name_takes_its_article(String name, int article, String of) {
    assertThat(new TerritoryName(name, article).ofName()).isEqualTo(of);
  }

  @Test
  void a_bare_code_is_a_commune() {
    assertThat(TerritoryId.parse("54395")).isEqualTo(TerritoryId.commune("54395"));
    assertThatThrownBy(() -> TerritoryId.parse("1001"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1001");
    assertThatThrownBy(() -> TerritoryId.parse("canton:5401"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
