package io.github.solidarites.governance.rules.competence;

import static io.github.solidarites.governance.rules.competence.SmallTable.only;
import static io.github.solidarites.governance.rules.competence.SmallTable.row;
import static io.github.solidarites.governance.rules.competence.SmallTable.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.territory.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompetenceTableTest {
  private static final Competence FIRST =
      row("first", "rsa", "2010-01-01/2019-12-31", ActorKind.DEPARTEMENT).build();

  private static Answer<Holders> rsa(String place, LocalDate date) {
    CompetenceTable table = table(SmallTable.ROWS, null);
    return table.holders(
        table.register().matter("rsa"), table.register().place("departement:" + place), date);
  }

  @ParameterizedTest
  @CsvSource({"2019-12-31/..", "../2010-01-01", "2012-01-01/2012-01-01", "../.."})
  void two_ordinary_rows_on_one_day_are_refused_and_both_named(String period) {
    Competence second = row("second", "rsa", period, ActorKind.ETAT).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(List.of(FIRST, second), null))
        .withMessageContaining("first (2010-01-01/2019-12-31)")
        .withMessageContaining("second (" + period + ")");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(List.of(second, FIRST), null))
        .withMessageContainingAll("first", "second");
  }

  @Test
  void two_special_rows_of_one_departement_on_one_day_are_refused_and_both_named() {
    Competence one = only("93", row("one", "rsa", "2022-01-01/..", ActorKind.ETAT)).build();
    Competence other =
        only("54", only("93", row("other", "rsa", "../2022-01-01", ActorKind.CAF))).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(List.of(FIRST, one, other), null))
        .withMessageContainingAll("one (2022-01-01/..)", "other (../2022-01-01)");
  }

  @Test
  void rows_of_two_ranks_two_departements_or_two_matters_do_not_contradict() {
    List<Competence> rows =
        List.of(
            FIRST,
            row("next", "rsa", "2020-01-01/..", ActorKind.ETAT).build(),
            row("matter", "apa", "2010-01-01/..", ActorKind.ETAT).build(),
            only("93", row("rank", "rsa", "2010-01-01/..", ActorKind.ETAT)).build(),
            only("54", row("place", "rsa", "2010-01-01/..", ActorKind.ETAT)).build());
    assertThatCode(() -> table(rows, null)).doesNotThrowAnyException();
  }

  @Test
  void two_wordings_contradict_only_when_both_are_known() {
    Competence early =
        row("early", "rsa", "2010-01-01/..", ActorKind.ETAT)
            .knownUntil(LocalDate.of(2015, 6, 1))
            .build();
    Competence late =
        row("late", "rsa", "2010-01-01/..", ActorKind.CAF)
            .knownFrom(LocalDate.of(2015, 6, 1))
            .build();
    List<Competence> rows = List.of(early, late);
    assertThatCode(() -> table(rows, null)).doesNotThrowAnyException();
    assertThatCode(() -> table(rows, LocalDate.of(2015, 5, 31))).doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(rows, LocalDate.of(2015, 6, 1)))
        .withMessageContainingAll("early", "late");
  }

  @ParameterizedTest
  @CsvSource({"54, 2009-05-31", "93, 2019-01-01", "67, 2019-12-31", "54, 2019-07-01"})
  void a_day_outside_every_period_is_answered_by_nobody(String place, LocalDate date) {
    Answer<Holders> answer = rsa(place, date);
    assertThat(answer.outcome()).isEqualTo(AnswerOutcome.ANSWERED);
    assertThat(answer.value()).contains(Holders.NOBODY);
    assertThat(answer.explanation().hasStep(CompetenceSteps.NO_ROW.id())).isTrue();
    assertThat(answer.explanation().hasStep(CompetenceSteps.RULE.id())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "54, 2009-06-01, departement:54",
    "54, 2018-06-30, departement:54",
    "54, 2018-07-01, caf:54",
    "54, 2019-06-30, caf:54",
    "54, 2020-01-01, departement:54",
    "67, 2020-12-31, departement:67",
    "67, 2021-01-01, collectivite-europeenne-d-alsace",
    "93, 2022-02-28, departement:93",
    "93, 2022-03-01, etat",
    "93, 2026-12-31, etat",
    "93, 2027-01-01, departement:93"
  })
  void the_first_and_the_last_day_of_a_row_belong_to_it(
      String place, LocalDate date, String holder) {
    assertThat(rsa(place, date).value().orElseThrow().holder())
        .extracting(Object::toString)
        .containsExactly(holder);
  }

  @ParameterizedTest
  @CsvSource({
    "54, 2010-06-01, departement:54",
    "67, 2010-06-01,",
    "67, 2011-01-01, departement:67",
    "67, 2019-01-01, etat",
    "54, 2019-01-01, departement:54"
  })
  void an_extension_is_the_ordinary_law_of_what_the_general_row_left_out(
      String place, LocalDate date, String holder) {
    List<Competence> rows =
        List.of(
            row("general", "rsa", "2010-01-01/..", ActorKind.DEPARTEMENT)
                .addNotIn(TerritoryId.departement("67"))
                .build(),
            only("67", row("extension", "rsa", "2011-01-01/..", ActorKind.DEPARTEMENT))
                .extensionOf("general")
                .build(),
            only("67", row("special", "rsa", "2019-01-01/..", ActorKind.ETAT)).build());
    CompetenceTable table = table(rows, null);
    Place departement = table.register().place("departement:" + place);
    assertThat(
            table
                .holders(table.register().matter("rsa"), departement, date)
                .value()
                .orElseThrow()
                .holder())
        .extracting(Object::toString)
        .isEqualTo(holder == null ? List.of() : List.of(holder));
  }

  @Test
  void a_row_that_extends_or_rewords_an_unknown_one_is_refused_and_both_named() {
    Competence extension =
        only("67", row("extension", "rsa", "2011-01-01/..", ActorKind.ETAT))
            .extensionOf("gone")
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(List.of(FIRST, extension), null))
        .withMessageContainingAll("extension", "gone");
  }

  @Test
  void a_row_is_not_limited_in_two_ways() {
    Competence.Builder both = only("67", row("both", "rsa", "../..", ActorKind.ETAT));
    both.addNotIn(TerritoryId.departement("54"));
    assertThatIllegalArgumentException()
        .isThrownBy(both::build)
        .withMessage("Competence both: both onlyIn and notIn");
  }

  @Test
  void a_day_before_the_tables_is_out_of_the_model() {
    Answer<Holders> answer = rsa("54", LocalDate.of(2003, 12, 31));
    assertThat(answer.outcome()).isEqualTo(AnswerOutcome.OUT_OF_MODEL);
    assertThat(answer.value()).isEmpty();
  }
}
