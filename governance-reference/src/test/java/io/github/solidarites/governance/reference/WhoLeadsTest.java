package io.github.solidarites.governance.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.competence.Role;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.rules.Governance;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Lead;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vectors 1, 2, 4 and 5 of the lead role, with their reasons. */
class WhoLeadsTest {
  private static final Governance FRANCE = FrenchGovernance.load();

  private static Answer<Lead> lead(String place, String date) {
    return FRANCE
        .on(LocalDate.parse(date))
        .whoLeads(PolicyDomain.SOCIAL_ACTION, FRANCE.place(place));
  }

  @ParameterizedTest(name = "{0} on {1}: {2}, {3}")
  @CsvSource({
    "54395, 2016-01-01, LEAD, departement:54",
    "54395, 2014-01-29, LEAD, departement:54",
    "54395, 2014-01-28, COORDINATES, departement:54",
    "54395, 2012-12-11, COORDINATES, departement:54",
    "54395, 2005-01-01, COORDINATES, departement:54",
    "69266, 2015-01-01, LEAD, metropole-de-lyon",
    "2A004, 2017-12-31, LEAD, departement:2A",
    "2A004, 2018-01-01, LEAD, collectivite-de-corse"
  })
  void the_role_is_the_one_of_the_day(String place, String date, Role role, String actor) {
    Lead lead = lead(place, date).value().orElseThrow();

    assertThat(lead.role()).contains(role);
    assertThat(lead.actor()).contains(ActorId.parse(actor));
  }

  @Test
  void since_2014_the_reason_is_the_list_of_the_general_code() {
    Answer<Lead> answer = lead("54395", "2016-01-01");

    assertThat(answer.explanation().hasStep("lead.named-by-statute")).isTrue();
    assertThat(answer.citations()).extracting(LegalCitation::id).contains("CGCT:L1111-9:III-1");
  }

  @Test
  void before_2014_the_departement_coordinates_and_is_not_called_chef_de_file() {
    Answer<Lead> answer = lead("54395", "2012-12-11");

    assertThat(answer.explanation().hasStep("lead.no-list-yet")).isTrue();
    assertThat(answer.citations()).extracting(LegalCitation::id).contains("CASF:L121-1:al1");
    assertThat(answer.explanation().sentences(Locale.FRENCH).get(1))
        .startsWith("La loi charge le département de Meurthe-et-Moselle de coordonner")
        .endsWith("sans lui donner le titre de chef de file.");
    assertThat(answer.explanation().sentences(Locale.ENGLISH).get(1))
        .contains("without giving it the title of lead");
  }

  @Test
  void before_2005_nobody_is_named() {
    Answer<Lead> answer = lead("54395", "2004-12-31");

    assertThat(answer.outcome()).isEqualTo(AnswerOutcome.ANSWERED);
    assertThat(answer.value())
        .contains(new Lead(PolicyDomain.SOCIAL_ACTION, Optional.empty(), Optional.empty()));
  }

  @Test
  void a_domain_that_no_row_speaks_of_has_no_lead() {
    Answer<Lead> answer =
        FRANCE
            .on(LocalDate.of(2016, 1, 1))
            .whoLeads(new PolicyDomain("tourism"), FRANCE.place("54395"));

    assertThat(answer.value().orElseThrow().role()).isEmpty();
    assertThat(answer.explanation().hasStep("lead.nobody")).isTrue();
  }
}
