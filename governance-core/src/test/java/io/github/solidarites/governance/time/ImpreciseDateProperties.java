package io.github.solidarites.governance.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The oracle tries every possible pair of days. */
class ImpreciseDateProperties {
  private static final LocalDate BASE = LocalDate.of(2008, 2, 25);

  @Provide
  Arbitrary<ImpreciseDate> dates() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 9), Arbitraries.integers().between(0, 4))
        .as((from, more) -> new ImpreciseDate(BASE.plusDays(from), BASE.plusDays(from + more)));
  }

  private static Truth truth(Set<Boolean> seen) {
    return seen.size() == 2 ? Truth.UNDETERMINED : seen.contains(true) ? Truth.YES : Truth.NO;
  }

  private static Truth every(
      ImpreciseDate one, ImpreciseDate other, BiPredicate<LocalDate, LocalDate> test) {
    return truth(
        days(one).stream()
            .flatMap(a -> days(other).stream().map(b -> test.test(a, b)))
            .collect(Collectors.toSet()));
  }

  private static Set<LocalDate> days(ImpreciseDate date) {
    return date.earliest().datesUntil(date.latest().plusDays(1)).collect(Collectors.toSet());
  }

  @Property
  void comparisons_agree_with_every_pair_of_days(
      @ForAll("dates") ImpreciseDate one, @ForAll("dates") ImpreciseDate other) {
    Truth before = every(one, other, LocalDate::isBefore);
    assertThat(one.isBefore(other)).isEqualTo(before);
    assertThat(one.isAfter(other)).isEqualTo(every(one, other, LocalDate::isAfter));
    collect(before);
  }

  @Property
  void an_age_agrees_with_every_day_of_birth(@ForAll("dates") ImpreciseDate birth) {
    for (int later = 0; later < 14; later++) {
      LocalDate day = BASE.plusYears(18).plusDays(later);
      Truth expected =
          truth(
              days(birth).stream()
                  .map(d -> !d.plusYears(18).isAfter(day))
                  .collect(Collectors.toSet()));
      assertThat(birth.hasReachedAge(18, day)).isEqualTo(expected);
      collect(expected);
    }
  }

  private static void collect(Truth truth) {
    Statistics.label("truth")
        .collect(truth)
        .coverage(
            c -> {
              for (Truth each : Truth.values()) {
                c.check(each).percentage(p -> p > 8);
              }
            });
  }
}
