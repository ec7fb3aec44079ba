package io.github.solidarites.governance.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.Organ;
import io.github.solidarites.governance.rules.Governance;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What statutory actors, their assemblies and services are called on a day. */
class NamesAtTheDateTest {
  private static final Governance FRANCE = FrenchGovernance.load();

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "assembly:departement, 2015-03-21, le conseil général",
    "assembly:departement, 2015-03-22, le conseil départemental",
    "service:solidarites-departement, 2009-12-31, la direction départementale des affaires sanitaires et sociales",
    "service:solidarites-departement, 2010-01-01, la direction départementale de la cohésion sociale",
    "service:solidarites-departement, 2021-03-31, la direction départementale de la cohésion sociale",
    "service:solidarites-region, 2021-04-01, 'la direction régionale de l’économie, de l’emploi, du travail et des solidarités'"
  })
  void an_organ_keeps_its_code_through_its_names(String code, LocalDate day, String name) {
    Organ organ =
        FrenchGovernance.organs().stream()
            .filter(o -> o.code().equals(code))
            .findFirst()
            .orElseThrow();

    assertThat(organ.nameOn(day).orElseThrow().definite()).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "france-travail, 2023-12-31, Pôle emploi",
    "france-travail, 2024-01-01, France Travail",
    "departement-de-mayotte, 2025-08-12, le Département de Mayotte",
    "departement-de-mayotte, 2025-08-13, le Département-Région de Mayotte"
  })
  void an_actor_has_the_name_of_the_day(String actor, LocalDate day, String name) {
    assertThat(FRANCE.naming().actor(ActorId.parse(actor), day, Locale.FRENCH)).isEqualTo(name);
  }
}
