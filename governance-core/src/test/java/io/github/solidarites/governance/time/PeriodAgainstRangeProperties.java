package io.github.solidarites.governance.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Guava’s ranges are the independent oracle of periods. */
class PeriodAgainstRangeProperties {
  private static final LocalDate ORIGIN = LocalDate.of(2020, 1, 1);

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 40).map(ORIGIN::plusDays);
  }

  @Provide
  Arbitrary<Period> periods() {
    Arbitrary<Period> bounded =
        Combinators.combine(days(), Arbitraries.integers().between(1, 20))
            .as((start, length) -> Period.of(start, start.plusDays(length)));
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(6, bounded),
        net.jqwik.api.Tuple.of(2, days().map(Period::from)),
        net.jqwik.api.Tuple.of(2, days().map(day -> Period.ofBounds(null, day))),
        net.jqwik.api.Tuple.of(1, Arbitraries.just(Period.always())));
  }

  private static Range<LocalDate> range(Period period) {
    Range<LocalDate> range = Range.all();
    if (period.startInclusive().isPresent()) {
      range = range.intersection(Range.downTo(period.startInclusive().get(), BoundType.CLOSED));
    }
    if (period.endExclusive().isPresent()) {
      range = range.intersection(Range.upTo(period.endExclusive().get(), BoundType.OPEN));
    }
    return range;
  }

  @Property
  void contains_the_same_days(@ForAll("periods") Period period, @ForAll("days") LocalDate day) {
    boolean contains = period.contains(day);

    Statistics.collect(contains);
    Statistics.coverage(c -> c.check(true).percentage(p -> p > 20));
    assertThat(contains).isEqualTo(range(period).contains(day));
  }

  @Property
  void encloses_the_same_periods(@ForAll("periods") Period a, @ForAll("periods") Period b) {
    Statistics.collect(a.encloses(b));
    Statistics.coverage(c -> c.check(true).percentage(p -> p > 5));
    assertThat(a.encloses(b)).isEqualTo(range(a).encloses(range(b)));
  }

  @Property
  void meets_the_same_periods(@ForAll("periods") Period a, @ForAll("periods") Period b) {
    boolean meet = range(a).isConnected(range(b)) && !range(a).intersection(range(b)).isEmpty();

    Statistics.collect(meet);
    Statistics.coverage(c -> c.check(false).percentage(p -> p > 5));
    assertThat(a.overlaps(b)).isEqualTo(meet);
    assertThat(a.intersection(b).map(PeriodAgainstRangeProperties::range))
        .isEqualTo(
            meet
                ? java.util.Optional.of(range(a).intersection(range(b)))
                : java.util.Optional.empty());
  }

  @Property
  void its_text_is_read_back(@ForAll("periods") Period period) {
    assertThat(Period.parse(period.toString())).isEqualTo(period);
  }
}
