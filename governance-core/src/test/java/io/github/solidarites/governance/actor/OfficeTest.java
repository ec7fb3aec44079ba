package io.github.solidarites.governance.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeTest {
  @ParameterizedTest
  @CsvSource({
    "prefet:59, prefet, etat",
    "prefet:2A, prefet, etat",
    "prefet:974, prefet, etat",
    "prefet-region:31, prefet-region, etat",
    "president:departement:59, president, departement:59",
    "president:metropole-de-lyon, president, metropole-de-lyon",
    "vice-president:departement:59, vice-president, departement:59",
    "maire:54395, maire, commune:54395",
    "directeur:france-travail, directeur, france-travail",
    "directeur:caf:59, directeur, caf:59",
    "president, president,",
    "directeur, directeur,"
  })
  void an_office_acts_for_a_legal_person(String text, String function, String person) {
    Office office = Office.parse(text);
    assertThat(office).hasToString(text);
    assertThat(office.function()).isEqualTo(function);
    assertThat(office.actsFor().map(ActorId::text).orElse(null)).isEqualTo(person);
  }

  @ParameterizedTest
  @ValueSource(strings = {"prefet:59", "prefet:2B", "prefet-region:31"})
  void prefects_represent_the_state(String text) {
    assertThat(Office.parse(text).representsTheState()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "president:departement:59",
        "maire:54395",
        "directeur:france-travail",
        "president"
      })
  void nobody_else_does(String text) {
    assertThat(Office.parse(text).representsTheState()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "prefet",
        "prefet:",
        "prefet:5",
        "prefet:59350",
        "maire",
        "maire:54",
        "president:",
        "sous-prefet:59",
        "Maire:54395"
      })
  void another_form_is_refused_and_quoted(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Office.parse(text))
        .withMessage("Office: \"" + text + "\" has no known form");
  }

  @ParameterizedTest
  @ValueSource(strings = {"president:nobody", "directeur:caf", "president:departement:5"})
  void an_office_of_an_unknown_person_is_refused(String text) {
    String person = text.substring(text.indexOf(':') + 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Office.parse(text))
        .withMessageContaining("\"" + person + "\"");
  }
}
