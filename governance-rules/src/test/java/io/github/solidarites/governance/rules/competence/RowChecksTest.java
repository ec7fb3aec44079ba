package io.github.solidarites.governance.rules.competence;

import static io.github.solidarites.governance.rules.competence.SmallTable.only;
import static io.github.solidarites.governance.rules.competence.SmallTable.row;
import static io.github.solidarites.governance.rules.competence.SmallTable.table;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.competence.Role;
import io.github.solidarites.governance.instrument.LocalFacts;
import io.github.solidarites.governance.rules.lead.LeadQuestion;
import io.github.solidarites.governance.rules.model.Transfers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that name what is not there, or contradict each other, are refused with what to do. */
class RowChecksTest {
  private static void refused(List<Competence> rows, String... said) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(rows, null))
        .withMessageContainingAll(said);
  }

  @Test
  void a_row_on_an_unknown_matter_is_refused_with_the_row_and_the_matter() {
    refused(
        List.of(row("first", "rsaa", "2010-01-01/..", ActorKind.ETAT).build()),
        "row first",
        "matter rsaa",
        "define it or correct the id");
  }

  @Test
  void a_row_that_leaves_an_unknown_matter_in_place_is_refused() {
    refused(
        List.of(
            row("first", "rsa", "2010-01-01/..", ActorKind.ETAT)
                .addLeavesInPlace(new MatterId("pdi"))
                .build()),
        "row first",
        "matter pdi");
  }

  @Test
  void two_rows_of_one_id_are_refused() {
    refused(
        List.of(
            row("first", "rsa", "2010-01-01/2011-12-31", ActorKind.ETAT).build(),
            row("first", "rsa", "2012-01-01/..", ActorKind.ETAT).build()),
        "row first",
        "give each row its own");
  }

  @Test
  void a_row_that_rewords_a_standing_one_is_refused_with_both() {
    Competence first = row("first", "rsa", "2010-01-01/2011-12-31", ActorKind.ETAT).build();
    Competence second =
        row("second", "rsa", "2012-01-01/..", ActorKind.ETAT)
            .knownFrom(LocalDate.of(2011, 6, 1))
            .rewordingOf("first")
            .build();
    refused(List.of(first, second), "row second", "row first", "knownUntil");
  }

  @Test
  void an_extension_to_nowhere_is_refused() {
    refused(
        List.of(
            row("first", "rsa", "2010-01-01/2011-12-31", ActorKind.ETAT).build(),
            row("second", "rsa", "2012-01-01/..", ActorKind.ETAT).extensionOf("first").build()),
        "row second",
        "give onlyIn");
  }

  @Test
  void overlapping_rows_are_refused_with_both_and_what_to_do() {
    refused(
        List.of(
            row("first", "rsa", "2010-01-01/2012-12-31", ActorKind.ETAT).build(),
            row("second", "rsa", "2012-01-01/..", ActorKind.ETAT).build()),
        "first (2010-01-01/2012-12-31)",
        "second (2012-01-01/..)",
        "end one before the other starts");
  }

  @Test
  void an_end_that_becomes_known_needs_an_end() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                row("first", "rsa", "2010-01-01/..", ActorKind.ETAT)
                    .endKnownFrom(LocalDate.of(2015, 1, 1))
                    .build())
        .withMessage("Competence first: endKnownFrom without an end");
  }

  private static LeadQuestion leads(Competence... rows) {
    CompetenceTable table = table(SmallTable.ROWS, null);
    return new LeadQuestion(
        table,
        List.of(rows),
        new Transfers(LocalFacts.none(), table.register()),
        LocalDate.of(2004, 1, 1));
  }

  private static Competence lead(String id, Role role, String inForce) {
    return SmallTable.lead(id, PolicyDomain.SOCIAL_ACTION, role, inForce);
  }

  @Test
  void two_leads_of_one_domain_on_one_day_are_refused_with_both() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                leads(
                    lead("one", Role.LEAD, "2014-01-29/.."),
                    lead("other", Role.LEAD, "2020-01-01/..")))
        .withMessageContainingAll("one (2014-01-29/..)", "other (2020-01-01/..)", "onlyIn");
  }

  @Test
  void a_lead_and_a_coordination_or_two_leads_in_turn_are_not_refused() {
    assertThatCode(
            () ->
                leads(
                    lead("one", Role.LEAD, "2014-01-29/2019-12-31"),
                    lead("next", Role.LEAD, "2020-01-01/.."),
                    lead("coordination", Role.COORDINATES, "2005-01-01/..")))
        .doesNotThrowAnyException();
  }

  @Test
  void rows_that_name_what_is_there_are_taken() {
    assertThatCode(
            () ->
                table(
                    List.of(
                        row("first", "rsa", "2010-01-01/..", ActorKind.ETAT)
                            .addLeavesInPlace(new MatterId("apa"))
                            .build(),
                        only("67", row("second", "fsl", "2012-01-01/..", ActorKind.ETAT))
                            .extensionOf("first")
                            .build()),
                    null))
        .doesNotThrowAnyException();
  }
}
