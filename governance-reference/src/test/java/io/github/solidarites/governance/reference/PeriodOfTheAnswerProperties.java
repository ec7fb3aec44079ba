package io.github.solidarites.governance.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.rules.Governance;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.territory.TerritoryLevel;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.time.api.Dates;

/** Over the whole law of France: a row answers for the days of its own period and no other. */
class PeriodOfTheAnswerProperties {
  private static final Governance FRANCE = FrenchGovernance.load();

  @Provide
  Arbitrary<String> matters() {
    return Arbitraries.of(FRANCE.law().matters().stream().map(m -> m.id().code()).toList());
  }

  @Provide
  Arbitrary<String> departements() {
    List<String> ids =
        FrenchGovernance.territories().ids(TerritoryLevel.DEPARTEMENT).stream()
            .map(Object::toString)
            .toList();
    return Arbitraries.of(ids);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.dates().between(LocalDate.of(2004, 1, 1), LocalDate.of(2032, 12, 31));
  }

  @Property(tries = 1_000)
  void a_question_outside_the_period_of_a_row_is_never_answered_by_it(
      @ForAll("matters") String matter,
      @ForAll("departements") String departement,
      @ForAll("days") LocalDate day) {
    Answer<Holders> answer =
        FRANCE.on(day).whoIsCompetent(FRANCE.matter(matter), FRANCE.place(departement));
    Optional<Period> period =
        answer.explanation().reasons().stream()
            .filter(r -> r.id().equals("competence.rule"))
            .findFirst()
            .map(PeriodOfTheAnswerProperties::period);

    assertThat(period.map(p -> p.contains(day)).orElse(true)).isTrue();
    assertThat(period.isPresent() || answer.value().filter(v -> v != Holders.NOBODY).isEmpty())
        .isTrue();
    Statistics.label("a row answers")
        .collect(period.isPresent())
        .coverage(
            c -> {
              c.check(true).percentage(p -> p > 30);
              c.check(false).percentage(p -> p > 5);
            });
  }

  private static Period period(Reason rule) {
    return (Period) rule.arguments().value("period").orElseThrow();
  }
}
