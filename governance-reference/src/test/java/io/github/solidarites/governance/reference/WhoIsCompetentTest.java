package io.github.solidarites.governance.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.instrument.LocalFacts;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.rules.Governance;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.rules.model.UnknownNameException;
import io.github.solidarites.governance.territory.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is competent, over the slice of law that is encoded. */
class WhoIsCompetentTest {
  private static final Governance FRANCE = FrenchGovernance.load();

  private static Answer<Holders> who(String matter, String place, String date) {
    return FRANCE
        .on(LocalDate.parse(date))
        .whoIsCompetent(FRANCE.matter(matter), FRANCE.place(place));
  }

  private static List<String> texts(Answer<?> answer) {
    return answer.citations().stream().map(LegalCitation::id).toList();
  }

  /** Vectors 8, 9, 12 and 13 of the competences, and both sides of each special status. */
  @ParameterizedTest(name = "{0} at {1} on {2}: {3}")
  @CsvSource({
    "rsa-grant, 93008, 2021-12-31, departement:93",
    "rsa-grant, 93008, 2022-01-01, etat",
    "rsa-grant, 66136, 2021-12-31, departement:66",
    "rsa-grant, 66136, 2022-06-01, etat",
    "rsa-grant, 09122, 2022-12-31, departement:09",
    "rsa-grant, 09122, 2023-01-01, etat",
    "rmi-grant, 97411, 2010-12-31, departement:974",
    "rsa-grant, 97411, 2011-01-01, departement:974",
    "rsa-grant, 97611, 2012-01-01, departement-de-mayotte",
    "rsa-grant, 97411, 2019-12-31, departement:974",
    "rsa-grant, 97411, 2020-01-01, etat",
    "rsa-grant, 97302, 2018-12-31, collectivite-territoriale-de-guyane",
    "rsa-grant, 97302, 2019-01-01, etat",
    "rsa-grant, 93008, 2031-12-31, etat",
    "rsa-grant, 93008, 2032-01-01, departement:93",
    "rsa-funding, 93008, 2022-01-01, etat",
    "rsa-funding, 54395, 2022-01-01, departement:54",
    "departmental-insertion-programme, 93008, 2023-01-01, departement:93",
    "rmi-grant, 54395, 2009-05-31, departement:54",
    "rsa-grant, 54395, 2009-06-01, departement:54",
    "rsa-grant, 69266, 2014-12-31, departement:69",
    "rsa-grant, 69266, 2015-01-01, metropole-de-lyon",
    "rsa-grant, 69264, 2015-01-01, departement:69D",
    "rsa-grant, 2A004, 2017-12-31, departement:2A",
    "rsa-grant, 2A004, 2018-01-01, collectivite-de-corse",
    "rsa-grant, 67482, 2020-12-31, departement:67",
    "rsa-grant, 67482, 2021-01-01, collectivite-europeenne-d-alsace",
    "rsa-grant, 75056, 2018-12-31, departement:75",
    "rsa-grant, 75056, 2019-01-01, ville-de-paris",
    "rsa-orientation, 97411, 2024-12-31, departement:974",
    "rsa-orientation, 97411, 2025-01-01, france-travail",
    "housing-solidarity-fund, 54395, 2005-01-01, departement:54",
    "child-welfare, 54395, 2026-11-22, departement:54",
    "ccas-social-aid-file, 54395, 2026-11-22, ccas:54395"
  })
  void the_holder_is_the_one_of_the_day(String matter, String place, String date, String holder) {
    Answer<Holders> answer = who(matter, place, date);

    assertThat(answer.outcome()).isEqualTo(AnswerOutcome.ANSWERED);
    assertThat(answer.value().orElseThrow().holder()).containsExactly(ActorId.parse(holder));
  }

  @ParameterizedTest
  @CsvSource({"97411, 2010-12-31", "97105, 2009-06-01"})
  void overseas_the_rsa_came_later(String place, String date) {
    Answer<Holders> answer = who("rsa-grant", place, date);

    assertThat(answer.value()).contains(Holders.NOBODY);
    assertThat(answer.explanation().hasStep("competence.see-predecessor")).isTrue();
  }

  @Test
  void where_the_rsa_is_recentralised_the_payer_decides_and_insertion_stays() {
    Answer<Holders> answer = who("rsa-grant", "93008", "2022-01-01");

    Holders holders = answer.value().orElseThrow();
    assertThat(holders.decidedBy())
        .containsExactly(ActorId.parse("caf:93"), ActorId.parse("msa:93"));
    assertThat(holders.paidBy()).containsExactly(ActorId.ETAT);
    assertThat(holders.leavesInPlace())
        .containsExactly(new MatterId("departmental-insertion-programme"));
    assertThat(texts(answer)).contains("CASF:L262-13", "LOI:2021-1900:43", "CASF:L263-1");
    assertThat(answer.explanation().sentences(Locale.FRENCH))
        .contains(
            "Programme départemental d’insertion\u00a0: la compétence ne change pas de titulaire (le"
                + " département de la Seine-Saint-Denis).");
  }

  @Test
  void before_the_reform_the_reasons_cite_the_ordinary_rule_only() {
    Answer<Holders> answer = who("rsa-grant", "93008", "2021-12-31");

    assertThat(texts(answer)).containsExactly("CASF:L262-13");
    assertThat(answer.explanation().hasStep("competence.displaced")).isFalse();
  }

  @Test
  void in_2027_the_state_holds_because_an_act_of_2026_moved_the_end_and_both_acts_are_named() {
    Answer<Holders> answer = who("rsa-grant", "93008", "2027-03-01");

    assertThat(answer.value().orElseThrow().holder()).containsExactly(ActorId.ETAT);
    assertThat(texts(answer)).contains("LOI:2021-1900:43", "LOI:LF-2026");
    assertThat(answer.explanation().hasStep("competence.reworded")).isTrue();
  }

  @Test
  void as_known_in_january_2026_the_departement_holds_in_2027_and_both_acts_are_named() {
    Governance known = FRANCE.asKnownOn(LocalDate.of(2026, 1, 15));
    Answer<Holders> answer =
        known
            .on(LocalDate.of(2027, 3, 1))
            .whoIsCompetent(known.matter("rsa-grant"), known.place("93008"));

    assertThat(answer.value().orElseThrow().holder())
        .containsExactly(ActorId.parse("departement:93"));
    assertThat(texts(answer)).contains("LOI:2021-1900:43", "LOI:LF-2026");
    assertThat(answer.explanation().hasStep("competence.later-act")).isTrue();
  }

  @Test
  void as_known_before_the_finance_act_for_2022_nothing_was_recentralised_in_93() {
    Governance known = FRANCE.asKnownOn(LocalDate.of(2021, 6, 1));
    Answer<Holders> answer =
        known
            .on(LocalDate.of(2022, 6, 1))
            .whoIsCompetent(known.matter("rsa-grant"), known.place("93008"));

    assertThat(answer.value().orElseThrow().holder())
        .containsExactly(ActorId.parse("departement:93"));
  }

  @Test
  void before_june_2009_there_is_no_rsa_and_the_reasons_say_see_rmi() {
    Answer<Holders> answer = who("rsa-grant", "54395", "2009-05-31");

    assertThat(answer.value()).contains(Holders.NOBODY);
    assertThat(answer.explanation().hasStep("competence.see-predecessor")).isTrue();
  }

  @Test
  void a_joint_competence_names_both_holders() {
    Holders holders = who("young-people-aid-fund", "54395", "2004-12-31").value().orElseThrow();

    assertThat(holders.holder()).containsExactly(ActorId.ETAT, ActorId.parse("departement:54"));
    assertThat(holders.mode()).hasToString("Optional[JOINT]");
  }

  @Test
  void kinds_that_local_facts_alone_can_name_are_said() {
    Holders holders =
        who("young-people-aid-fund-contribution", "54395", "2016-01-01").value().orElseThrow();

    assertThat(holders.holder())
        .containsExactly(ActorId.parse("region:44"), ActorId.parse("commune:54395"));
    assertThat(holders.unnamed()).hasSize(2);
  }

  @Test
  void a_threshold_asks_for_the_population_and_keeps_both_answers_open() {
    Answer<Holders> answer = who("ccas-creation", "54395", "2015-08-09");

    assertThat(answer.outcome()).isEqualTo(AnswerOutcome.UNDETERMINED);
    assertThat(answer.alternatives()).hasSize(2);
    assertThat(answer.explanation().hasStep("competence.population-missing")).isTrue();
  }

  /** Vector 16: must a commune of 1,200 inhabitants have a CCAS. */
  @ParameterizedTest(name = "{0} inhabitants on {1}: {2}")
  @CsvSource({
    "1200, 2015-08-08, true",
    "1200, 2015-08-09, false",
    "1499, 2015-08-09, false",
    "1500, 2015-08-09, true"
  })
  void with_a_population_the_threshold_decides(int population, String date, boolean obliged) {
    Governance told =
        FRANCE.with(
            LocalFacts.builder().putPopulations(TerritoryId.commune("54395"), population).build());
    Answer<Holders> answer =
        told.on(LocalDate.parse(date))
            .whoIsCompetent(told.matter("ccas-creation"), told.place("54395"));

    assertThat(answer.value().orElseThrow().holder().isEmpty()).isEqualTo(!obliged);
  }

  @Test
  void a_day_before_2004_is_out_of_the_model() {
    assertThat(who("rmi-grant", "54395", "2003-12-31").outcome())
        .isEqualTo(AnswerOutcome.OUT_OF_MODEL);
  }

  @Test
  void a_place_without_a_departement_on_the_day_is_undetermined() {
    Answer<Holders> answer = who("rmi-grant", "97611", "2009-01-01");

    assertThat(answer.outcome()).isEqualTo(AnswerOutcome.UNDETERMINED);
    assertThat(answer.explanation().hasStep("competence.no-departement")).isTrue();
  }

  @Test
  void a_merged_commune_names_its_successor() {
    Answer<Holders> answer = who("rsa-grant", "49005", "2016-01-01");

    assertThat(who("rsa-grant", "49005", "2015-12-31").outcome()).isEqualTo(AnswerOutcome.ANSWERED);
    assertThat(answer.outcome()).isEqualTo(AnswerOutcome.UNDETERMINED);
    assertThat(answer.explanation().sentences(Locale.FRENCH).get(0))
        .contains("n’existe plus", "Le Lion-d’Angers (49176)");
  }

  @Test
  void a_communal_competence_asked_at_a_departement_asks_for_the_commune() {
    Answer<Holders> answer = who("ccas-social-aid-file", "departement:54", "2016-01-01");

    assertThat(answer.outcome()).isEqualTo(AnswerOutcome.UNDETERMINED);
    assertThat(answer.explanation().hasStep("competence.commune-missing")).isTrue();
  }

  @Test
  void a_row_that_rests_on_memory_says_so() {
    assertThat(
            who("child-welfare", "54395", "2026-11-22")
                .explanation()
                .hasStep("competence.to-verify"))
        .isTrue();
    assertThat(
            who("rsa-grant", "54395", "2026-11-22").explanation().hasStep("competence.to-verify"))
        .isFalse();
  }

  @Test
  void an_unknown_matter_proposes_the_five_nearest() {
    assertThatThrownBy(() -> FRANCE.matter("rsa-grand"))
        .isInstanceOfSatisfying(
            UnknownNameException.class,
            e -> {
              assertThat(e.nearest()).hasSize(5);
              assertThat(e.nearest().get(0)).startsWith("rsa-grant ");
            });
  }

  @Test
  void acronyms_and_labels_are_names_too() {
    assertThat(FRANCE.matter("ASE")).isEqualTo(FRANCE.matter("child-welfare"));
    assertThat(FRANCE.matter("aide sociale a l'enfance")).isEqualTo(FRANCE.matter("child-welfare"));
  }
}
