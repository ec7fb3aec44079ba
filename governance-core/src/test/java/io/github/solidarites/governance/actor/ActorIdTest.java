package io.github.solidarites.governance.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorIdTest {
  @ParameterizedTest
  @CsvSource({
    "etat, etat,",
    "france-travail, france-travail,",
    "metropole-de-lyon, collectivite-a-statut-particulier,",
    "departement:54, departement, 54",
    "departement:20, departement, 20",
    "region:44, region, 44",
    "commune:2A004, commune, 2A004",
    "ccas:54395, ccas, 54395",
    "caf:69D, caf, 69D",
    "epci:245400676, epci, 245400676",
    "siren:775614321,, 775614321",
    "rna:W751000000,, W751000000"
  })
  void the_identifier_tells_the_kind_and_the_code(String text, String kind, String code) {
    ActorId id = ActorId.parse(text);
    assertThat(id).hasToString(text);
    assertThat(id.kind().map(ActorKind::code).orElse(null)).isEqualTo(kind);
    assertThat(id.code().orElse(null)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Etat",
        "etat:",
        "etat:54",
        "departement",
        "departement:",
        "departement:5",
        "departement:54 ",
        "commune:54",
        "ccas:5439",
        "caf:59350",
        "siren:77561432",
        "siren:7756143210",
        "rna:751000000",
        "rna:w751000000",
        "prefet:59",
        "maire:54395"
      })
  void another_form_is_refused_and_quoted(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ActorId.parse(text))
        .withMessage("ActorId: \"" + text + "\" has no known form");
  }

  @Test
  void the_constants_are_what_they_are_called() {
    assertThat(ActorId.ETAT).isEqualTo(ActorId.parse("etat"));
    assertThat(ActorId.FRANCE_TRAVAIL).isEqualTo(ActorId.parse("france-travail"));
    assertThat(ActorId.departement("54")).isEqualTo(ActorId.parse("departement:54"));
  }

  @Test
  void the_order_is_that_of_the_texts() {
    assertThat(ActorId.parse("caf:54")).isLessThan(ActorId.parse("departement:54"));
  }
}
