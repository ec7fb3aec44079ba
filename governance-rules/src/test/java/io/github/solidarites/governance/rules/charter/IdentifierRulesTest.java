package io.github.solidarites.governance.rules.charter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.Party;
import io.github.solidarites.governance.instrument.Signatory;
import io.github.solidarites.governance.territory.Territory;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.territory.TerritoryName;
import io.github.solidarites.governance.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and codes that a charter prints. */
class IdentifierRulesTest {
  private static final CompanyNumberValid NUMBERS = new CompanyNumberValid();
  private static final InseeCodeInForce CODES = new InseeCodeInForce();

  private static Charter numbered(Fact<String> siren, Fact<String> siret) {
    Party party =
        new Party(
            "Une partie",
            ActorKind.ASSOCIATION,
            Fact.notVisible(),
            siren,
            siret,
            Fact.notVisible());
    return Charters.charter()
        .addSignatories(new Signatory(party, Fact.notVisible(), Fact.notVisible()))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "732829320, satisfied",
    "732 829 320, satisfied",
    "732829321, breached",
    "7328293, breached",
    "73282932X, breached"
  })
  void a_siren_has_its_key_with_or_without_spaces(String siren, String found) {
    assertThat(Charters.check(NUMBERS, numbered(Fact.of(siren), Fact.absent(""))))
        .containsExactly(found + " /signatories/0/party/siren");
  }

  @ParameterizedTest
  @CsvSource({
    "73282932000074, satisfied",
    "732 829 320 00074, satisfied",
    "73282932000075, breached",
    "73282932100074, breached",
    "35600000000048, satisfied",
    "35600000009075, satisfied",
    "35600000009076, breached"
  })
  void a_siret_has_its_key_and_la_poste_its_own(String siret, String found) {
    assertThat(Charters.check(NUMBERS, numbered(Fact.notVisible(), Fact.of(siret))))
        .containsExactly(found + " /signatories/0/party/siret");
  }

  @Test
  void a_siret_is_of_its_siren() {
    assertThat(Charters.check(NUMBERS, numbered(Fact.of("732829320"), Fact.of("35600000000048"))))
        .containsExactly(
            "satisfied /signatories/0/party/siren",
            "breached.other-siren /signatories/0/party/siret");
  }

  @Test
  void a_number_is_not_printed_or_not_visible() {
    assertThat(Charters.check(NUMBERS, numbered(Fact.absent(""), Fact.absent(""))))
        .containsExactly("not-applicable ");
    assertThat(Charters.check(NUMBERS, numbered(Fact.absent(""), Fact.notVisible())))
        .containsExactly("undetermined /signatories");
  }

  private static Charter located(String signed, Fact<TerritoryId> territory) {
    return Charters.signedOn(signed).territory(territory).build();
  }

  @Test
  void a_code_exists_on_the_day_of_signature() {
    assertThat(Charters.check(CODES, located("2015", Fact.of(TerritoryId.departement("54")))))
        .containsExactly("satisfied /territory");
    assertThat(Charters.check(CODES, located("2015", Fact.of(TerritoryId.departement("976")))))
        .containsExactly("undetermined.unknown /territory");
    assertThat(Charters.check(CODES, located("2015", Fact.notVisible())))
        .containsExactly("undetermined /territory");
    assertThat(Charters.check(CODES, located("2015", Fact.absent(""))))
        .containsExactly("not-applicable ");
  }

  @ParameterizedTest
  @CsvSource({
    "departement:54, satisfied",
    "region:44, satisfied",
    "ccas:54395, undetermined.unknown",
    "commune:54395, undetermined.unknown"
  })
  void the_codes_of_the_parties_are_examined_too(String id, String found) {
    Party party = new Party("Une partie", ActorKind.CCAS, Fact.of(ActorId.parse(id)));
    Charter charter =
        Charters.signedOn("2015")
            .territory(Fact.absent(""))
            .addSignatories(new Signatory(party, Fact.notVisible(), Fact.notVisible()))
            .build();
    assertThat(Charters.check(CODES, charter)).containsExactly(found + " /signatories/0/party/id");
  }

  @ParameterizedTest
  @CsvSource({
    "2010-01-01, satisfied",
    "2018-12-31, satisfied",
    "2019-01-01, breached",
    "2009, breached",
    "2018-06-01/2019-06-01, undetermined.days"
  })
  void a_commune_that_has_ended_is_told_from_one_that_exists(String signed, String found) {
    Territory ended =
        Territory.builder()
            .id(TerritoryId.commune("01033"))
            .name(new TerritoryName("Châtillon", 0))
            .exists(Period.parse("2010-01-01/2018-12-31"))
            .build();
    Charter charter = located(signed, Fact.of(ended.id()));
    assertThat(Charters.check(CODES, charter, Charters.view(signed, List.of(ended))))
        .containsExactly(found + " /territory");
  }

  @Test
  void a_number_is_not_a_code() {
    Party party = new Party("CAF", ActorKind.CAF, Fact.of(ActorId.parse("siren:775614321")));
    Charter charter =
        Charters.signedOn("2015")
            .territory(Fact.absent(""))
            .addSignatories(new Signatory(party, Fact.notVisible(), Fact.notVisible()))
            .build();
    assertThat(Charters.check(CODES, charter)).containsExactly("not-applicable ");
  }
}
