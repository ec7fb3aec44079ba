package io.github.solidarites.governance.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.HolderMode;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.competence.Role;
import io.github.solidarites.governance.instrument.LocalFacts;
import io.github.solidarites.governance.instrument.Transfer;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.rules.Governance;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who holds, pays, decides, over every field of law: vectors 15, 18, 23, 24, 26 and 28. */
class CompetencesByFieldTest {
  private static final Governance FRANCE = FrenchGovernance.load();

  private static Answer<Holders> who(Governance world, String matter, String place, String date) {
    return world.on(LocalDate.parse(date)).whoIsCompetent(world.matter(matter), world.place(place));
  }

  private static Answer<Holders> who(String matter, String place, String date) {
    return who(FRANCE, matter, place, date);
  }

  private static Holders holders(String matter, String place, String date) {
    return who(matter, place, date).value().orElseThrow();
  }

  private static List<String> texts(Answer<?> answer) {
    return answer.citations().stream().map(LegalCitation::id).toList();
  }

  @ParameterizedTest(name = "{0} at {1} on {2}: {3}")
  @CsvSource({
    "department-general-competence-clause, 54395, 2015-08-08, departement:54",
    "department-solidarity-competence, 54395, 2015-08-09, departement:54",
    "pregnant-women-and-lone-parents-under-3, 54395, 2024-06-01, departement:54",
    "emergency-accommodation, 54395, 2024-06-01, etat",
    "family-services-committee-chair, 54395, 2022-06-01, etat",
    "apa-grant-institution, departement:23, 2025-06-30, departement:23",
    "apa-grant-institution, departement:23, 2025-07-01, ars:75",
    "apa-grant-institution, 54395, 2025-07-01, departement:54",
    "esms-authorisation-ars, 54395, 2010-03-31, etat",
    "esms-authorisation-ars, 54395, 2010-04-01, ars:41",
    "esms-authorisation-ars, 54395, 2016-01-01, ars:44",
    "esms-authorisation-ars, region:44, 2016-01-01, ars:44",
    "mdph, 54395, 2006-01-01, mdph:54",
    "judicial-child-protection, 54395, 2026-11-22, ",
    "siao, 54395, 2014-03-27, siao:54",
    "personalised-social-support-masp, 54395, 2009-01-01, departement:54",
    "regional-training-contribution, 2A004, 2017-12-31, collectivite-territoriale-de-corse",
    "regional-training-contribution, 2A004, 2018-01-01, collectivite-de-corse",
    "regional-training-contribution, departement:972, 2015-12-31, region:02",
    "regional-training-contribution, departement:972, 2016-01-01, collectivite-territoriale-de-martinique",
    "regional-training-contribution, departement:976, 2012-01-01, departement-de-mayotte",
    "ccas-creation, 75056, 2010-01-01, commune:75056",
    "young-people-aid-fund, 69266, 2015-01-01, metropole-de-lyon"
  })
  void the_holder_is_the_one_of_the_day(String matter, String place, String date, String holder) {
    Holders holders = holders(matter, place, date);

    assertThat(holders.holder())
        .extracting(ActorId::text)
        .isEqualTo(holder == null ? List.of() : List.of(holder));
  }

  /** Vector 28: after the law of 2015, the département acts only where the law says so. */
  @Test
  void the_general_clause_ended_and_its_end_is_a_reason() {
    Answer<Holders> before = who("department-general-competence-clause", "54395", "2015-08-08");
    Answer<Holders> after = who("department-general-competence-clause", "54395", "2015-08-09");

    assertThat(before.value().orElseThrow().holder()).isNotEmpty();
    assertThat(after.value()).contains(Holders.NOBODY);
    assertThat(after.explanation().hasStep("competence.ended")).isTrue();
    assertThat(texts(after)).contains("LOI:2015-991");
  }

  /** Vector 15: in the experiment, the ARS sets the envelope and health insurance bears it. */
  @Test
  void in_the_single_envelope_health_insurance_pays() {
    Holders before = holders("apa-grant-institution", "departement:23", "2025-06-30");
    Answer<Holders> answer = who("apa-grant-institution", "departement:23", "2025-07-01");
    Holders after = answer.value().orElseThrow();

    assertThat(before.paidBy()).containsExactly(ActorId.departement("23"));
    assertThat(after.role()).contains(Role.FINANCES);
    assertThat(after.paidBy()).isEmpty();
    assertThat(after.unnamedPayers()).containsExactly(ActorKind.SOCIAL_SECURITY_BODY);
    assertThat(answer.explanation().hasStep("competence.displaced")).isTrue();
    assertThat(answer.explanation().hasStep("competence.paid-by")).isTrue();
    assertThat(texts(answer)).contains("LOI:2023-1250:79");
  }

  @Test
  void the_single_envelope_ends_with_2026_as_far_as_is_known() {
    assertThat(holders("apa-grant-institution", "departement:23", "2027-01-01").holder())
        .containsExactly(ActorId.departement("23"));
  }

  /** Vectors 23 and 24: the département for a child under three; the State stays a stop-gap. */
  @Test
  void under_three_the_departement_holds_and_the_accommodation_of_the_state_stays() {
    Answer<Holders> answer = who("pregnant-women-and-lone-parents-under-3", "54395", "2024-06-01");

    assertThat(answer.value().orElseThrow().leavesInPlace())
        .containsExactly(new MatterId("emergency-accommodation"));
    assertThat(texts(answer)).contains("CASF:L222-5:4", "CASF:L345-2-2");
    assertThat(answer.explanation().sentences(Locale.FRENCH))
        .anyMatch(s -> s.endsWith("la compétence ne change pas de titulaire (l’État)."));
  }

  /** Vector 26: the lead for social action does not chair everything. */
  @Test
  void the_prefect_chairs_the_committee_for_family_services_and_is_no_lead() {
    Answer<Holders> answer = who("CDSF", "54395", "2022-06-01");

    assertThat(answer.value().orElseThrow().role()).contains(Role.COORDINATES);
    assertThat(answer.explanation().hasStep("competence.coordinates")).isTrue();
    assertThat(texts(answer)).contains("CASF:L214-5");
  }

  /** Vector 18: « plus de 3 500 » is strictly more. */
  @ParameterizedTest(name = "{0} inhabitants: {1}")
  @CsvSource({"3500, false", "3501, true"})
  void early_childhood_planning_is_for_more_than_3500(int population, boolean obliged) {
    Governance told =
        FRANCE.with(
            LocalFacts.builder()
                .putPopulations(TerritoryId.commune("54395"), population)
                .complete(true)
                .build());
    Answer<Holders> answer =
        who(told, "early-childhood-planning-and-quality", "54395", "2025-02-01");

    assertThat(answer.outcome()).isEqualTo(AnswerOutcome.ANSWERED);
    assertThat(answer.value().orElseThrow().holder().isEmpty()).isEqualTo(!obliged);
    assertThat(answer.explanation().hasStep("competence.below-threshold")).isEqualTo(!obliged);
  }

  private static Answer<Holders> prevention(LocalFacts.Builder facts) {
    Governance told = FRANCE.with(facts.build());
    return who(told, "ccas-prevention-social-development", "54395", "2020-01-01");
  }

  @Test
  void under_the_threshold_the_existence_of_the_ccas_is_asked_for() {
    Answer<Holders> answer =
        prevention(LocalFacts.builder().putPopulations(TerritoryId.commune("54395"), 1499));

    assertThat(answer.outcome()).isEqualTo(AnswerOutcome.UNDETERMINED);
    assertThat(answer.alternatives())
        .extracting(h -> h.holder().get(0).text())
        .containsExactly("ccas:54395", "commune:54395");
    assertThat(answer.explanation().hasStep("competence.existence-missing")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"true, ccas:54395, body-exists", "false, commune:54395, body-absent"})
  void a_ccas_that_exists_holds_and_without_one_the_commune_does(
      boolean exists, String holder, String step) {
    Answer<Holders> answer =
        prevention(LocalFacts.builder().putBodies(ActorId.parse("ccas:54395"), exists));

    assertThat(answer.value().orElseThrow().holder()).containsExactly(ActorId.parse(holder));
    assertThat(answer.explanation().hasStep("competence." + step)).isTrue();
  }

  @Test
  void at_the_threshold_the_ccas_exists_by_law() {
    assertThat(
            prevention(LocalFacts.builder().putPopulations(TerritoryId.commune("54395"), 1500))
                .value()
                .orElseThrow()
                .holder())
        .containsExactly(ActorId.parse("ccas:54395"));
  }

  @Test
  void whether_a_commune_transferred_is_a_fact_that_is_asked_for() {
    Answer<Holders> answer = who("early-childhood-needs-and-information", "54395", "2025-02-01");

    assertThat(answer.outcome()).isEqualTo(AnswerOutcome.UNDETERMINED);
    assertThat(answer.alternatives()).hasSize(2);
    assertThat(answer.explanation().hasStep("competence.transfer-missing")).isTrue();
  }

  private static Transfer transfer(String giver, String receiver, String matter) {
    return Transfer.builder()
        .id("transfer-1")
        .giver(ActorId.parse(giver))
        .receiver(ActorId.parse(receiver))
        .addMatters(new MatterId(matter))
        .territory(TerritoryId.commune("54395"))
        .inForce(Period.parse("2017-01-01/.."))
        .build();
  }

  private static Governance told(Transfer transfer) {
    return FRANCE.with(LocalFacts.builder().addTransfers(transfer).build());
  }

  @Test
  void what_a_departement_transferred_to_a_metropole_has_changed_hands() {
    Governance told = told(transfer("departement:54", "epci:245400676", "housing-solidarity-fund"));
    Answer<Holders> answer = who(told, "housing-solidarity-fund", "54395", "2020-01-01");

    assertThat(answer.value().orElseThrow().holder())
        .containsExactly(ActorId.parse("epci:245400676"));
    assertThat(answer.explanation().hasStep("competence.transferred")).isTrue();
    assertThat(texts(answer)).contains("CGCT:L5217-2:IV", "LOI:2015-991:90");
  }

  @ParameterizedTest
  @CsvSource({
    "departement:54, epci:245400676, child-welfare",
    "departement:54, ccas:54395, housing-solidarity-fund",
    "region:44, epci:245400676, housing-solidarity-fund"
  })
  void a_transfer_that_no_text_allows_changes_nothing(
      String giver, String receiver, String matter) {
    Answer<Holders> answer =
        who(told(transfer(giver, receiver, matter)), matter, "54395", "2020-01-01");

    assertThat(answer.value().orElseThrow().holder())
        .containsExactly(ActorId.parse("departement:54"));
    assertThat(answer.explanation().hasStep("competence.transfer-without-text")).isTrue();
  }

  @Test
  void before_its_first_day_a_transfer_changes_nothing() {
    Governance told = told(transfer("departement:54", "epci:245400676", "housing-solidarity-fund"));

    assertThat(
            who(told, "housing-solidarity-fund", "54395", "2016-12-31")
                .value()
                .orElseThrow()
                .holder())
        .containsExactly(ActorId.parse("departement:54"));
  }

  @Test
  void holders_together_and_each_for_its_part_are_told_apart() {
    Answer<Holders> plan = who("PDALHPD", "54395", "2020-01-01");
    Answer<Holders> exclusion = who("fight-against-exclusion", "54395", "2020-01-01");

    assertThat(plan.value().orElseThrow().mode()).contains(HolderMode.JOINT);
    assertThat(plan.explanation().hasStep("competence.jointly")).isTrue();
    assertThat(exclusion.value().orElseThrow().mode()).contains(HolderMode.EACH);
    assertThat(exclusion.explanation().hasStep("competence.contributes")).isTrue();
  }

  @Test
  void a_matter_of_the_register_is_out_of_the_model_and_says_why() {
    Answer<Holders> answer = who("AME", "54395", "2020-01-01");

    assertThat(answer.outcome()).isEqualTo(AnswerOutcome.OUT_OF_MODEL);
    assertThat(answer.value()).isEmpty();
    assertThat(answer.explanation().sentences(Locale.FRENCH).get(0))
        .contains("que cette bibliothèque ne décrit pas");
  }

  @Test
  void a_matter_of_an_experiment_says_where_it_is_held() {
    Answer<Holders> answer = who("CDPE", "54395", "2024-01-01");

    assertThat(answer.value()).contains(Holders.NOBODY);
    assertThat(answer.explanation().hasStep("competence.not-here")).isTrue();
    assertThat(holders("CDPE", "departement:59", "2024-01-01").mode()).contains(HolderMode.JOINT);
  }

  @ParameterizedTest
  @CsvSource({
    "APA, apa-grant-home",
    "PCH, disability-compensation-benefit",
    "ASE, child-welfare",
    "PMI, maternal-child-health-protection",
    "FSL, housing-solidarity-fund",
    "MASP, personalised-social-support-masp",
    "MDPH, mdph",
    "AAH, disabled-adults-allowance",
    "DALO, right-to-housing-enforceable",
    "domiciliation, domiciliation-by-right",
    "115, emergency-accommodation"
  })
  void what_people_type_is_understood(String typed, String matter) {
    assertThat(FRANCE.matter(typed).id()).hasToString(matter);
  }
}
