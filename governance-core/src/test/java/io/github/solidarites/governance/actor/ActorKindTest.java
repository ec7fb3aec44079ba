package io.github.solidarites.governance.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorKindTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "region",
        "departement",
        "commune",
        "epci",
        "metropole",
        "collectivite-a-statut-particulier"
      })
  void local_authorities_and_their_groupings_are_told_apart(String code) {
    assertThat(new ActorKind(code).isLocalAuthority()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"etat", "ccas", "cias", "caf", "msa", "association", "france-travail"})
  void other_bodies_are_not_local_authorities(String code) {
    assertThat(new ActorKind(code).isLocalAuthority()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"groupement-d-interet-public", "maison-de-l-autonomie"})
  void a_kind_the_law_adds_is_carried(String code) {
    assertThat(new ActorKind(code)).hasToString(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Etat", "état", "-etat", "etat 2", "departement:54", "caf2"})
  void another_form_is_refused_and_quoted(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ActorKind(code))
        .withMessage("ActorKind: code \"" + code + "\"");
  }
}
