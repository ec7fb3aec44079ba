package io.github.solidarites.governance.rules.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.pathway.ResidenceHistory;
import io.github.solidarites.governance.pathway.Stay;
import io.github.solidarites.governance.pathway.StayKind;
import io.github.solidarites.governance.rules.fakes.SmallWorld;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Payer;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class PayerProperties {
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final PayerQuestion QUESTION = new PayerQuestion(SmallWorld.holders());

  private record Leg(String departement, String kind, int days, int gap) {}

  private static Answer<Payer> ask(List<Stay> stays, LocalDate date) {
    ResidenceHistory history = Histories.history(Fact.of(TerritoryId.departement("17")), stays);
    return QUESTION.whoPays(history, Histories.ash(), date);
  }

  private record Bare(AnswerOutcome outcome, Optional<Payer> payer, List<Payer> alternatives) {}

  private static Bare bare(List<Stay> stays, LocalDate date) {
    Answer<Payer> answer = ask(stays, date);
    return new Bare(answer.outcome(), answer.value(), answer.alternatives());
  }

  @Provide
  Arbitrary<List<Stay>> stays() {
    Arbitrary<String> kinds =
        Arbitraries.frequency(
            Tuple.of(12, "ordinary-home"), Tuple.of(4, "hospital"), Tuple.of(1, "yurt"));
    Arbitrary<Leg> legs =
        Combinators.combine(
                Arbitraries.of("17", "85", "63"),
                kinds,
                Arbitraries.integers().between(1, 200),
                Arbitraries.of(0, 0, 0, 0, 20))
            .as(Leg::new);
    return legs.list().ofMinSize(1).ofMaxSize(6).map(PayerProperties::chained);
  }

  private static List<Stay> chained(List<Leg> legs) {
    List<Stay> stays = new ArrayList<>();
    LocalDate start = FIRST;
    for (Leg leg : legs) {
      LocalDate end = start.plusDays(leg.days());
      stays.add(
          new Stay(
              TerritoryId.departement(leg.departement()),
              new StayKind(leg.kind()),
              Period.of(start, end)));
      start = end.plusDays(leg.gap());
    }
    return stays;
  }

  @Property
  void splitting_a_stay_changes_nothing(
      @ForAll("stays") List<Stay> stays,
      @ForAll @IntRange(max = 5) int which,
      @ForAll @IntRange(min = 1, max = 199) int after,
      @ForAll @IntRange(max = 700) int day) {
    int index = which % stays.size();
    Stay whole = stays.get(index);
    LocalDate start = whole.period().startInclusive().orElseThrow();
    LocalDate end = whole.period().endExclusive().orElseThrow();
    LocalDate cut = start.plusDays(after);
    List<Stay> split = new ArrayList<>(stays);
    if (cut.isBefore(end)) {
      split.set(index, new Stay(whole.departement(), whole.kind(), Period.of(start, cut)));
      split.add(index + 1, new Stay(whole.departement(), whole.kind(), Period.of(cut, end)));
    }
    Bare answer = bare(stays, FIRST.plusDays(day));
    assertThat(bare(split, FIRST.plusDays(day))).isEqualTo(answer);
    Statistics.label("outcome")
        .collect(answer.outcome())
        .coverage(
            c -> {
              c.check(AnswerOutcome.ANSWERED).percentage(p -> p > 5);
              c.check(AnswerOutcome.UNDETERMINED).percentage(p -> p > 5);
            });
    Statistics.label("cut")
        .collect(split.size() > stays.size())
        .coverage(c -> c.check(true).percentage(p -> p > 20));
  }

  @Property
  void the_days_of_a_neutral_stay_at_the_end_change_nothing(
      @ForAll("stays") List<Stay> stays, @ForAll @IntRange(min = 1, max = 400) int later) {
    LocalDate end = stays.get(stays.size() - 1).period().endExclusive().orElseThrow();
    List<Stay> longer = new ArrayList<>(stays);
    longer.add(new Stay(TerritoryId.departement("75"), new StayKind("hospital"), Period.from(end)));
    Bare first = bare(longer, end);
    assertThat(bare(longer, end.plusDays(later))).isEqualTo(first);
    Statistics.label("settled")
        .collect(first.payer().isPresent())
        .coverage(c -> c.check(true).percentage(p -> p > 20));
  }

  @Property
  void the_payer_on_a_day_does_not_depend_on_stays_that_begin_after_it(
      @ForAll("stays") List<Stay> stays, @ForAll @IntRange(max = 700) int day) {
    LocalDate date = FIRST.plusDays(day);
    List<Stay> begun =
        stays.stream()
            .filter(s -> !s.period().startInclusive().orElseThrow().isAfter(date))
            .toList();
    Bare whole = bare(stays, date);
    assertThat(bare(begun, date)).isEqualTo(whole);
    Statistics.label("some stay begins later")
        .collect(begun.size() < stays.size())
        .coverage(c -> c.check(true).percentage(p -> p > 5));
  }

  @Property
  void a_payer_is_named_or_something_missing_is(
      @ForAll("stays") List<Stay> stays, @ForAll @IntRange(max = 900) int day) {
    Answer<Payer> answer = ask(stays, FIRST.plusDays(day));
    boolean open = answer.outcome() == AnswerOutcome.UNDETERMINED;
    assertThat(answer.value().isPresent()).isNotEqualTo(open);
    boolean named =
        answer.explanation().reasons().stream()
            .anyMatch(
                r -> r.id().startsWith("payer.missing") || r.id().equals("payer.readings-differ"));
    assertThat(named).isEqualTo(open);
    Statistics.label("open").collect(open).coverage(c -> c.check(true).percentage(p -> p > 5));
  }
}
