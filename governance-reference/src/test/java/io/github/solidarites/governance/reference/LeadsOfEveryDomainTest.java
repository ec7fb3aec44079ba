package io.github.solidarites.governance.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.competence.Role;
import io.github.solidarites.governance.instrument.LocalFacts;
import io.github.solidarites.governance.instrument.Transfer;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.rules.Governance;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Lead;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LR-01, LR-02, LR-03, LR-09 and LR-30 over the lists of the law, vector 7 among them. */
class LeadsOfEveryDomainTest {
  private static final Governance FRANCE = FrenchGovernance.load();

  private static Answer<Lead> lead(Governance world, String domain, String place, String date) {
    return world.on(LocalDate.parse(date)).whoLeads(world.domain(domain), world.place(place));
  }

  private static Answer<Lead> lead(String domain, String place, String date) {
    return lead(FRANCE, domain, place, date);
  }

  private static List<String> texts(Answer<?> answer) {
    return answer.citations().stream().map(LegalCitation::id).toList();
  }

  @ParameterizedTest(name = "{0} at {1} on {2}: {3}")
  @CsvSource({
    "personal-autonomy, 69266, 2020-01-01, metropole-de-lyon",
    "personal-autonomy, 54395, 2014-01-29, departement:54",
    "territorial-solidarity, 67482, 2021-01-01, collectivite-europeenne-d-alsace",
    "economic-development, 54395, 2015-01-01, region:41",
    "youth-policy, 54395, 2017-01-29, region:44",
    "mobility, region:44, 2020-01-01, region:44",
    "biodiversity, 2A004, 2018-01-01, collectivite-de-corse",
    "climate-air-energy, departement:972, 2016-01-01, collectivite-territoriale-de-martinique",
    "cross-border-cooperation, 67482, 2021-01-01, collectivite-europeenne-d-alsace"
  })
  void the_lead_is_the_category_that_the_list_names(
      String domain, String place, String date, String actor) {
    Lead lead = lead(domain, place, date).value().orElseThrow();

    assertThat(lead.role()).contains(Role.LEAD);
    assertThat(lead.actor()).contains(ActorId.parse(actor));
  }

  /** Vector 7: the region led economic development until the law of 2015. */
  @Test
  void economic_development_left_the_list_and_the_reason_names_both_laws() {
    Answer<Lead> answer = lead("economic-development", "54395", "2016-01-01");

    assertThat(answer.value().orElseThrow().role()).isEmpty();
    assertThat(answer.explanation().hasStep("lead.no-longer-listed")).isTrue();
    assertThat(texts(answer)).contains("CGCT:L1111-9:II-4", "LOI:2015-991");
  }

  @Test
  void why_not_the_region_is_answered_with_its_own_list() {
    Answer<Lead> answer = lead("social-action", "54395", "2016-01-01");

    assertThat(answer.explanation().hasStep("lead.not-this-category")).isTrue();
    assertThat(answer.explanation().sentences(Locale.FRENCH))
        .anyMatch(s -> s.startsWith("Ce n’est pas la région") && s.contains("la biodiversité"))
        .noneMatch(s -> s.contains("le développement économique"));
    assertThat(texts(answer)).contains("CGCT:L1111-9:II-2");
  }

  @Test
  void the_list_of_the_region_is_the_one_of_the_day() {
    assertThat(lead("social-action", "54395", "2015-01-01").explanation().sentences(Locale.FRENCH))
        .anyMatch(s -> s.contains("le développement économique") && !s.contains("jeunesse"));
    assertThat(lead("social-action", "54395", "2018-01-01").explanation().sentences(Locale.FRENCH))
        .anyMatch(s -> s.contains("la politique de la jeunesse"));
  }

  @Test
  void the_title_reaches_local_authorities_only_and_coordination_directs_nobody() {
    assertThat(lead("social-action", "54395", "2016-01-01").explanation().hasStep("lead.reach"))
        .isTrue();
    Answer<Lead> before = lead("social-action", "54395", "2012-12-11");
    assertThat(before.explanation().hasStep("lead.coordination-reach")).isTrue();
    assertThat(before.explanation().hasStep("lead.reach")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"54395, 2021-01-01", "67482, 2020-12-31"})
  void cross_border_cooperation_has_a_lead_in_alsace_only(String place, String date) {
    Answer<Lead> answer = lead("cross-border-cooperation", place, date);

    assertThat(answer.value().orElseThrow().role()).isEmpty();
  }

  @Test
  void elsewhere_the_reason_names_the_departements_of_alsace() {
    assertThat(
            lead("cross-border-cooperation", "54395", "2021-01-01")
                .explanation()
                .hasStep("lead.not-here"))
        .isTrue();
  }

  private static Governance told(boolean complete, Transfer... transfers) {
    return FRANCE.with(LocalFacts.builder().addTransfers(transfers).complete(complete).build());
  }

  private static Transfer transfer(String giver, String domain) {
    return Transfer.builder()
        .id("transfer-1")
        .giver(ActorId.parse(giver))
        .receiver(ActorId.parse("epci:245400676"))
        .addDomains(new PolicyDomain(domain))
        .territory(TerritoryId.commune("54395"))
        .inForce(Period.parse("2016-01-01/.."))
        .build();
  }

  @Test
  void in_a_communal_domain_the_transfer_is_a_fact_that_is_asked_for() {
    Answer<Lead> answer = lead("local-development", "54395", "2020-01-01");

    assertThat(answer.outcome()).isEqualTo(AnswerOutcome.UNDETERMINED);
    assertThat(answer.alternatives()).hasSize(2);
    assertThat(answer.explanation().hasStep("lead.transfer-missing")).isTrue();
  }

  @Test
  void with_complete_facts_and_no_transfer_the_commune_leads() {
    Lead lead = lead(told(true), "local-development", "54395", "2020-01-01").value().orElseThrow();

    assertThat(lead.actor()).contains(ActorId.parse("commune:54395"));
  }

  @Test
  void the_establishment_leads_what_the_commune_transferred_to_it() {
    Governance told = told(false, transfer("commune:54395", "local-development"));
    Answer<Lead> answer = lead(told, "local-development", "54395", "2020-01-01");

    assertThat(answer.value().orElseThrow().actor()).contains(ActorId.parse("epci:245400676"));
    assertThat(answer.explanation().hasStep("lead.transferred")).isTrue();
    assertThat(texts(answer)).contains("CGCT:L1111-9:IV-4");
  }

  @Test
  void a_departement_cannot_give_its_title_to_a_metropole() {
    Governance told = told(false, transfer("departement:54", "social-action"));
    Answer<Lead> answer = lead(told, "social-action", "54395", "2020-01-01");

    assertThat(answer.value().orElseThrow().actor()).contains(ActorId.parse("departement:54"));
    assertThat(answer.explanation().hasStep("lead.title-stays")).isTrue();
    assertThat(
            lead("social-action", "54395", "2020-01-01").explanation().hasStep("lead.title-stays"))
        .isFalse();
  }

  @Test
  void a_communal_lead_asked_at_a_departement_asks_for_the_commune() {
    Answer<Lead> answer = lead("local-development", "departement:54", "2020-01-01");

    assertThat(answer.outcome()).isEqualTo(AnswerOutcome.UNDETERMINED);
    assertThat(answer.explanation().hasStep("lead.commune-missing")).isTrue();
  }

  @Test
  void moving_the_date_across_a_reform_changes_the_citation() {
    assertThat(texts(lead("mobility", "54395", "2014-12-31"))).doesNotContain("LOI:2014-872");
    assertThat(texts(lead("mobility", "54395", "2015-01-01"))).contains("LOI:2014-872");
    assertThat(texts(lead("mobility", "54395", "2019-12-27"))).contains("LOI:2019-1428");
  }
}
