package io.github.solidarites.governance.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.instrument.LocalFacts;
import io.github.solidarites.governance.rules.Governance;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.territory.TerritoryId;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the grades of the territories do to the answers. */
class PlaceInAnswersTest {
  private static final Governance FRANCE = FrenchGovernance.load();

  private static Answer<Holders> who(String matter, String place, String date) {
    return who(FRANCE, matter, place, date);
  }

  private static Answer<Holders> who(Governance world, String matter, String place, String date) {
    return world.on(LocalDate.parse(date)).whoIsCompetent(world.matter(matter), world.place(place));
  }

  @Test
  void a_merger_between_two_editions_does_not_matter_to_what_the_departement_holds() {
    Answer<Holders> answer = who("rsa-grant", "16351", "2020-06-01");

    assertThat(answer.outcome()).isEqualTo(AnswerOutcome.ANSWERED);
    assertThat(answer.value().orElseThrow().holder()).containsExactly(ActorId.departement("16"));
    assertThat(answer.explanation().hasStep("competence.place-uncertain")).isTrue();
  }

  @Test
  void it_matters_to_what_the_commune_holds() {
    Governance given =
        FRANCE.with(
            LocalFacts.builder().putPopulations(TerritoryId.commune("16351"), 2000).build());

    assertThat(who(given, "ccas-creation", "16351", "2018-12-31").outcome())
        .isEqualTo(AnswerOutcome.ANSWERED);
    assertThat(who(given, "ccas-creation", "16351", "2020-06-01").outcome())
        .isEqualTo(AnswerOutcome.UNDETERMINED);
  }

  @ParameterizedTest
  @CsvSource({
    "rsa-grant, 97701, Saint-Barthélemy",
    "rsa-grant, 98818, Nouvelle-Calédonie",
    "rsa-grant, outre-mer:987, Polynésie française",
    "ccas-creation, 97501, Saint-Pierre-et-Miquelon"
  })
  void an_overseas_territory_is_out_of_the_model_by_name(String matter, String place, String name) {
    Answer<Holders> answer = who(matter, place, "2026-11-22");

    assertThat(answer.outcome()).isEqualTo(AnswerOutcome.OUT_OF_MODEL);
    assertThat(answer.explanation().sentences(Locale.FRENCH).get(0)).contains(name);
  }

  @Test
  void nobody_is_said_to_lead_outside_the_grid() {
    var answer =
        FRANCE
            .on(LocalDate.of(2026, 11, 22))
            .whoLeads(PolicyDomain.SOCIAL_ACTION, FRANCE.place("98818"));

    assertThat(answer.outcome()).isEqualTo(AnswerOutcome.OUT_OF_MODEL);
    assertThat(answer.explanation().hasStep("lead.overseas")).isTrue();
  }

  @Test
  void an_epci_across_a_border_is_answered_departement_by_departement() {
    Answer<Holders> answer = who("rsa-grant", "epci:200040590", "2026-11-22");

    assertThat(answer.outcome()).isEqualTo(AnswerOutcome.UNDETERMINED);
    assertThat(answer.alternatives())
        .extracting(h -> h.holder().get(0).text())
        .containsExactly("departement:01", "departement:69D");
    assertThat(answer.explanation().hasStep("competence.several-departements")).isTrue();
  }

  @Test
  void an_epci_inside_a_departement_is_answered_in_the_years_of_editions_only() {
    assertThat(who("rsa-grant", "epci:245400676", "2026-11-22").value().orElseThrow().holder())
        .containsExactly(ActorId.departement("54"));

    Answer<Holders> open = who("rsa-grant", "epci:245400676", "2020-06-01");
    assertThat(open.outcome()).isEqualTo(AnswerOutcome.UNDETERMINED);
    assertThat(open.explanation().hasStep("competence.members-missing")).isTrue();
  }

  @Test
  void a_code_of_before_1976_names_the_code_of_today() {
    Answer<Holders> answer = who("rsa-grant", "20004", "2026-11-22");

    assertThat(answer.outcome()).isEqualTo(AnswerOutcome.UNDETERMINED);
    assertThat(answer.explanation().sentences(Locale.FRENCH).get(0))
        .contains("1er\u00a0janvier 1976", "2A004");
  }

  @Test
  void a_threshold_says_which_figure_it_used() {
    Answer<Holders> answer = who("ccas-creation", "54395", "2024-06-01");

    assertThat(answer.outcome()).isEqualTo(AnswerOutcome.ANSWERED);
    assertThat(answer.explanation().sentences(Locale.FRENCH))
        .anyMatch(s -> s.contains("population totale de 2021, en vigueur en 2024"));
  }

  @Test
  void a_figure_given_by_the_caller_wins_and_is_not_doubted() {
    Governance given =
        FRANCE.with(
            LocalFacts.builder().putPopulations(TerritoryId.commune("54395"), 1490).build());
    Answer<Holders> answer = who(given, "ccas-creation", "54395", "2024-06-01");

    assertThat(answer.value().orElseThrow().holder()).isEmpty();
    assertThat(answer.explanation().hasStep("competence.below-threshold")).isTrue();
    assertThat(answer.explanation().hasStep("competence.near-threshold")).isFalse();
  }

  @Test
  void a_figure_within_two_percent_of_the_threshold_is_doubted() {
    // Assas: population totale 1 499 in 2024.
    Answer<Holders> answer = who("ccas-creation", "34014", "2024-06-01");

    assertThat(answer.outcome()).isEqualTo(AnswerOutcome.ANSWERED);
    assertThat(answer.explanation().hasStep("competence.near-threshold")).isTrue();
  }
}
