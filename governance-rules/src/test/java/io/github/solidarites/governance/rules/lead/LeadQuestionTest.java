package io.github.solidarites.governance.rules.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.competence.Role;
import io.github.solidarites.governance.instrument.LocalFacts;
import io.github.solidarites.governance.rules.competence.CompetenceTable;
import io.github.solidarites.governance.rules.competence.SmallTable;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Lead;
import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.rules.model.Transfers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadQuestionTest {
  private static final PolicyDomain SOCIAL = PolicyDomain.SOCIAL_ACTION;

  private static Answer<Lead> ask(PolicyDomain domain, String place, LocalDate date) {
    List<Competence> rows = new ArrayList<>(SmallTable.ROWS);
    rows.add(SmallTable.lead("lead", SOCIAL, Role.LEAD, "2014-01-29/.."));
    rows.add(SmallTable.lead("coordination", SOCIAL, Role.COORDINATES, "2005-01-01/.."));
    CompetenceTable table = SmallTable.table(rows, null);
    return new LeadQuestion(
            table,
            table.knownRows(),
            new Transfers(LocalFacts.none(), table.register()),
            LocalDate.of(2004, 1, 1))
        .whoLeads(domain, table.register().place(place), date);
  }

  private static List<String> steps(Answer<Lead> answer) {
    return answer.explanation().reasons().stream().map(Reason::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "54, 2014-01-29, LEAD, departement:54",
    "54, 2014-01-28, COORDINATES, departement:54",
    "54, 2005-01-01, COORDINATES, departement:54",
    "67, 2020-12-31, LEAD, departement:67",
    "67, 2021-01-01, LEAD, collectivite-europeenne-d-alsace"
  })
  void the_lead_is_named_from_the_list_on_and_coordinates_before(
      String place, LocalDate date, Role role, String actor) {
    Lead lead = ask(SOCIAL, "departement:" + place, date).value().orElseThrow();
    assertThat(lead.role()).contains(role);
    assertThat(lead.actor().orElseThrow()).hasToString(actor);
  }

  @Test
  void before_the_list_it_is_the_list_that_is_missing() {
    Answer<Lead> answer = ask(SOCIAL, "departement:54", LocalDate.of(2004, 6, 1));
    assertThat(answer.value().orElseThrow().role()).isEmpty();
    assertThat(steps(answer)).containsExactly(LeadSteps.NO_LIST_YET.id());
  }

  @Test
  void a_domain_that_no_text_names_has_nobody() {
    Answer<Lead> answer =
        ask(new PolicyDomain("culture"), "departement:54", LocalDate.of(2026, 1, 1));
    assertThat(answer.outcome()).isEqualTo(AnswerOutcome.ANSWERED);
    assertThat(answer.value().orElseThrow().actor()).isEmpty();
    assertThat(steps(answer)).containsExactly(LeadSteps.NOBODY.id());
  }

  @Test
  void a_substitution_is_said_only_where_there_is_one() {
    LocalDate date = LocalDate.of(2026, 1, 1);
    assertThat(steps(ask(SOCIAL, "departement:67", date)))
        .containsExactly(
            "lead.named-by-statute", "lead.substitution", "lead.organises", "lead.reach");
    assertThat(steps(ask(SOCIAL, "departement:54", date)))
        .containsExactly("lead.named-by-statute", "lead.organises", "lead.reach");
  }

  @Test
  void a_place_without_a_departement_is_undetermined() {
    Answer<Lead> answer = ask(SOCIAL, "region:44", LocalDate.of(2026, 1, 1));
    assertThat(answer.outcome()).isEqualTo(AnswerOutcome.UNDETERMINED);
    assertThat(answer.value()).isEmpty();
    assertThat(steps(answer)).containsExactly(LeadSteps.NO_DEPARTEMENT.id());
  }

  @Test
  void a_day_before_the_tables_is_out_of_the_model() {
    Answer<Lead> answer = ask(SOCIAL, "departement:54", LocalDate.of(2003, 12, 31));
    assertThat(answer.outcome()).isEqualTo(AnswerOutcome.OUT_OF_MODEL);
    assertThat(steps(answer)).containsExactly(LeadSteps.BEFORE_THE_TABLES.id());
  }
}
