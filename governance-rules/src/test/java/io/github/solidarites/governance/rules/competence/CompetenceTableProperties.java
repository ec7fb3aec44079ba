package io.github.solidarites.governance.rules.competence;

import static io.github.solidarites.governance.rules.competence.SmallTable.only;
import static io.github.solidarites.governance.rules.competence.SmallTable.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.rules.model.Matter;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.time.api.Dates;

class CompetenceTableProperties {
  private static final LocalDate LATER_WORDING = LocalDate.of(2024, 10, 1);

  private record Question(String place, LocalDate day, Optional<LocalDate> knownOn) {}

  /** All that an answer says. */
  private record Said(
      AnswerOutcome outcome,
      Optional<Holders> holders,
      Optional<String> row,
      List<String> sentences,
      List<LocalDate> changes) {}

  private static Said ask(List<Competence> rows, Question question) {
    CompetenceTable table = SmallTable.table(rows, question.knownOn().orElse(null));
    Matter rsa = table.register().matter("rsa");
    Place place = table.register().place(question.place());
    Answer<Holders> answer = table.holders(rsa, place, question.day());
    return new Said(
        answer.outcome(),
        answer.value(),
        table.row(rsa, place, question.day()).map(Competence::id),
        answer.explanation().sentences(Locale.FRENCH),
        table.changes(rsa, place, Period.parse("2004-01-01/2030-12-31")));
  }

  @Provide
  Arbitrary<Question> questions() {
    return Combinators.combine(
            Arbitraries.of("93", "93", "93", "54", "67").map(code -> "departement:" + code),
            Dates.dates().between(LocalDate.of(2007, 1, 1), LocalDate.of(2028, 12, 31)),
            Arbitraries.of(
                Optional.<LocalDate>empty(),
                Optional.of(LATER_WORDING.minusDays(1)),
                Optional.of(LATER_WORDING)))
        .as(Question::new);
  }

  @Provide
  Arbitrary<List<Competence>> shuffled() {
    return Arbitraries.shuffle(SmallTable.ROWS);
  }

  /** Another matter, another département, another period: the hole of 2019 and before 2009. */
  @Provide
  Arbitrary<Competence> unrelated() {
    return Arbitraries.of(
        row("fsl", "fsl", "../..", ActorKind.ETAT).build(),
        only("54", row("fsl-54", "fsl", "2018-01-01/..", ActorKind.CAF)).build(),
        row("apa-before", "apa", "1990-01-01/2001-12-31", ActorKind.ETAT).build(),
        SmallTable.substitution("other", "54", "metropole-de-lyon", "1990-01-01/1999-12-31"),
        row("rsa-before", "rsa", "1990-01-01/2003-12-31", ActorKind.ETAT).build());
  }

  @Property(tries = 400)
  void the_order_of_the_rows_changes_nothing(
      @ForAll("shuffled") List<Competence> rows, @ForAll("questions") Question question) {
    Said said = ask(SmallTable.ROWS, question);
    assertThat(ask(rows, question)).isEqualTo(said);
    collect(said);
  }

  @Property(tries = 400)
  void an_unrelated_row_changes_no_holder_and_no_reason(
      @ForAll("unrelated") Competence row,
      @ForAll @IntRange(max = 7) int where,
      @ForAll("questions") Question question) {
    Said said = ask(SmallTable.ROWS, question);
    List<Competence> more = new ArrayList<>(SmallTable.ROWS);
    more.add(where, row);
    Said after = ask(more, question);
    assertThat(after.holders()).isEqualTo(said.holders());
    assertThat(after.row()).isEqualTo(said.row());
    assertThat(after.sentences()).isEqualTo(said.sentences());
    collect(said);
  }

  @Property(tries = 400)
  void a_special_row_changes_nothing_elsewhere_or_on_other_days(
      @ForAll("questions") Question question) {
    Period days = Period.parse("2010-01-01/2015-12-31");
    Competence special = only("67", row("new", "rsa", days.toString(), ActorKind.ETAT)).build();
    List<Competence> more = new ArrayList<>(SmallTable.ROWS);
    more.add(special);
    boolean concerned = question.place().endsWith("67") && days.contains(question.day());
    Optional<String> row = ask(SmallTable.ROWS, question).row();
    assertThat(ask(more, question).row()).isEqualTo(concerned ? Optional.of("new") : row);
    Statistics.label("concerned")
        .collect(concerned)
        .coverage(c -> c.check(true).percentage(p -> p > 2));
  }

  private static void collect(Said said) {
    String rank =
        said.row().map(id -> id.contains("departement") ? "ordinary" : "special").orElse("none");
    Statistics.label("row")
        .collect(rank)
        .coverage(
            c -> {
              c.check("ordinary").percentage(p -> p > 20);
              c.check("special").percentage(p -> p > 4);
              c.check("none").percentage(p -> p > 4);
            });
  }
}
