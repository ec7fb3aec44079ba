package io.github.solidarites.governance.rules.charter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.LeadClaim;
import io.github.solidarites.governance.instrument.Party;
import io.github.solidarites.governance.territory.TerritoryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a charter names as lead. */
class LeadRulesTest {
  private static final LeadNamedByStatute STATUTE = new LeadNamedByStatute();
  private static final LeadTitleBeforeTheList BEFORE = new LeadTitleBeforeTheList();
  private static final String TITLE = "chef de file de l’action sociale";
  private static final Fact<PolicyDomain> SOCIAL = Fact.of(PolicyDomain.SOCIAL_ACTION);

  private static Fact<LeadClaim> claim(String party, Fact<PolicyDomain> domain, String title) {
    ActorId id = ActorId.parse(party);
    ActorKind kind = id.kind().orElse(ActorKind.CAF);
    return Fact.of(new LeadClaim(new Party(party, kind, Fact.of(id)), domain, title));
  }

  private static Charter charter(String signed, Fact<LeadClaim> lead) {
    return Charters.signedOn(signed)
        .territory(Fact.of(TerritoryId.departement("67")))
        .lead(lead)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "departement:67, 2016-03-01, satisfied",
    "departement:67, 2021-01-01, breached",
    "collectivite-europeenne-d-alsace, 2021-01-01, satisfied",
    "departement:67, 2020-12-31/2021-01-01, undetermined.days",
    "region:44, 2016-03-01, breached",
    "siren:775614321, 2016-03-01, breached",
    "departement:67, 2013-12-02, not-applicable.before-the-list",
    "departement:67, 2014-01-28/2014-01-29, undetermined.days"
  })
  void the_lead_is_the_one_the_law_names_on_every_possible_day(
      String party, String signed, String found) {
    assertThat(Charters.check(STATUTE, charter(signed, claim(party, SOCIAL, TITLE))))
        .containsExactly(found + " /lead");
  }

  @Test
  void a_domain_that_the_law_no_longer_names_has_no_lead() {
    Fact<PolicyDomain> ended = Fact.of(new PolicyDomain("ended"));
    assertThat(
            Charters.check(STATUTE, charter("2016-03-01", claim("departement:67", ended, TITLE))))
        .containsExactly("breached.nobody /lead");
  }

  @Test
  void a_domain_that_the_tables_do_not_know_is_undetermined() {
    Fact<PolicyDomain> unknown = Fact.of(new PolicyDomain("culture"));
    assertThat(
            Charters.check(STATUTE, charter("2016-03-01", claim("departement:67", unknown, TITLE))))
        .containsExactly("undetermined.domain-unknown /lead/domain");
  }

  @Test
  void what_is_missing_is_named() {
    Fact<LeadClaim> lead = claim("departement:67", SOCIAL, TITLE);
    assertThat(Charters.check(STATUTE, Charters.signedOn("2016-03-01").lead(lead).build()))
        .containsExactly("undetermined.territory /territory");
    Charter elsewhere =
        Charters.signedOn("2016-03-01")
            .territory(Fact.of(TerritoryId.departement("976")))
            .lead(lead)
            .build();
    assertThat(Charters.check(STATUTE, elsewhere)).containsExactly("undetermined.place /territory");
    assertThat(
            Charters.check(
                STATUTE, charter("2016-03-01", claim("departement:67", Fact.notVisible(), TITLE))))
        .containsExactly("undetermined.domain /lead/domain");
    Party nameless = new Party("Département", ActorKind.DEPARTEMENT, Fact.notVisible());
    Charter unidentified = charter("2016-03-01", Fact.of(new LeadClaim(nameless, SOCIAL, TITLE)));
    assertThat(Charters.check(STATUTE, unidentified))
        .containsExactly("undetermined.identity /lead/party/id");
  }

  @Test
  void a_body_of_another_kind_is_not_the_lead_even_without_a_number() {
    Party caf = new Party("CAF", ActorKind.CAF, Fact.notVisible());
    assertThat(
            Charters.check(
                STATUTE, charter("2016-03-01", Fact.of(new LeadClaim(caf, SOCIAL, TITLE)))))
        .containsExactly("breached /lead");
  }

  @Test
  void a_lead_of_no_public_competence_is_not_examined() {
    Charter charter =
        charter(
            "2016-03-01",
            claim("siren:775614321", Fact.of(PolicyDomain.NO_PUBLIC_COMPETENCE), "chef de file"));
    assertThat(Charters.check(STATUTE, charter))
        .containsExactly("not-applicable.no-public-competence /lead");
    assertThat(Charters.check(BEFORE, charter)).containsExactly("not-applicable ");
  }

  @ParameterizedTest
  @CsvSource({
    "2009-09-29, breached /lead",
    "2014-01-28, breached /lead",
    "2014-01-29, satisfied /lead",
    "2014, undetermined /signedOn"
  })
  void before_the_list_the_title_is_one_in_use(String signed, String found) {
    assertThat(Charters.check(BEFORE, charter(signed, claim("departement:67", SOCIAL, TITLE))))
        .containsExactly(found);
  }

  @Test
  void without_a_date_of_signature_the_title_is_undetermined() {
    Charter charter =
        Charters.charter()
            .territory(Fact.of(TerritoryId.departement("67")))
            .lead(claim("departement:67", SOCIAL, TITLE))
            .build();
    assertThat(Charters.check(BEFORE, charter)).containsExactly("undetermined /signedOn");
    assertThat(Charters.check(STATUTE, charter)).containsExactly("undetermined.days /lead");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pilote de l’action sociale", "coordinateur", "animateur du réseau"})
  void anyone_may_be_pilot_or_coordinator(String title) {
    Charter charter = charter("2016-03-01", claim("siren:775614321", SOCIAL, title));
    assertThat(Charters.check(STATUTE, charter))
        .containsExactly("not-applicable.other-title /lead");
    assertThat(Charters.check(BEFORE, charter)).containsExactly("not-applicable.other-title /lead");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cheffe de file", "chefs de file des solidarités", "CHEF DE FILE"})
  void the_title_is_recognised_however_it_is_written(String title) {
    assertThat(
            Charters.check(STATUTE, charter("2016-03-01", claim("departement:67", SOCIAL, title))))
        .containsExactly("satisfied /lead");
  }

  @Test
  void words_that_are_no_domain_of_the_law_are_not_judged_by_the_statute() {
    Charter wide =
        charter("2016-03-01", claim("departement:67", Fact.absent("solidarités"), TITLE));
    assertThat(Charters.check(STATUTE, wide))
        .containsExactly("not-applicable.wording /lead/domain");
  }

  @Test
  void no_lead_is_named_or_none_is_visible() {
    Charter none = charter("2016-03-01", Fact.absent(""));
    assertThat(Charters.check(STATUTE, none)).containsExactly("not-applicable ");
    assertThat(Charters.check(STATUTE, Charters.charter().build()))
        .containsExactly("undetermined /lead");
    assertThat(Charters.check(BEFORE, Charters.charter().build()))
        .containsExactly("not-applicable ");
  }
}
