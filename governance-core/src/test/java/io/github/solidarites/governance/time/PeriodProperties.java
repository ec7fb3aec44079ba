package io.github.solidarites.governance.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Guava’s closed ranges of days are the oracle: they know nothing of exclusive ends. */
class PeriodProperties {
  private static final LocalDate BASE = LocalDate.of(2024, 2, 20);

  /** Both ends inclusive, empty when open, with the first day not after the last. */
  private record Bounds(Optional<LocalDate> first, Optional<LocalDate> last) {
    Period period() {
      return Period.ofBounds(first.orElse(null), last.orElse(null));
    }

    Range<LocalDate> range() {
      if (first.isEmpty()) {
        return last.map(Range::atMost).orElseGet(Range::all);
      }
      return last.map(l -> Range.closed(first.get(), l))
          .orElseGet(() -> Range.atLeast(first.get()));
    }
  }

  private static Bounds bounds(Range<LocalDate> range) {
    return new Bounds(
        range.hasLowerBound() ? Optional.of(range.lowerEndpoint()) : Optional.empty(),
        range.hasUpperBound() ? Optional.of(range.upperEndpoint()) : Optional.empty());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 14).map(BASE::plusDays);
  }

  @Provide
  Arbitrary<Bounds> bounds() {
    Arbitrary<Bounds> closed =
        Combinators.combine(days(), days())
            .as(
                (a, b) ->
                    a.isAfter(b)
                        ? new Bounds(Optional.of(b), Optional.of(a))
                        : new Bounds(Optional.of(a), Optional.of(b)));
    Arbitrary<Bounds> from = days().map(d -> new Bounds(Optional.of(d), Optional.empty()));
    Arbitrary<Bounds> until = days().map(d -> new Bounds(Optional.empty(), Optional.of(d)));
    Arbitrary<Bounds> always = Arbitraries.just(new Bounds(Optional.empty(), Optional.empty()));
    return Arbitraries.frequencyOf(
        Tuple.of(6, closed), Tuple.of(2, from), Tuple.of(2, until), Tuple.of(1, always));
  }

  @Property
  void contains_the_days_that_the_range_contains(
      @ForAll("bounds") Bounds bounds, @ForAll("days") LocalDate day) {
    boolean expected = bounds.range().contains(day);
    assertThat(bounds.period().contains(day)).isEqualTo(expected);
    seen("contains", expected);
    Statistics.label("on an end")
        .collect(bounds.last().equals(Optional.of(day)))
        .coverage(c -> c.check(true).percentage(p -> p > 3));
  }

  @Property
  void encloses_what_the_range_encloses(
      @ForAll("bounds") Bounds outer, @ForAll("bounds") Bounds inner) {
    boolean expected = outer.range().encloses(inner.range());
    assertThat(outer.period().encloses(inner.period())).isEqualTo(expected);
    seen("encloses", expected);
    openEnds(outer, inner);
  }

  @Property
  void overlaps_where_closed_ranges_meet(
      @ForAll("bounds") Bounds one, @ForAll("bounds") Bounds other) {
    boolean expected = one.range().isConnected(other.range());
    assertThat(one.period().overlaps(other.period())).isEqualTo(expected);
    assertThat(other.period().overlaps(one.period())).isEqualTo(expected);
    seen("overlaps", expected);
    openEnds(one, other);
  }

  @Property
  void intersection_is_the_range_s_or_nothing(
      @ForAll("bounds") Bounds one, @ForAll("bounds") Bounds other) {
    Optional<Period> expected =
        one.range().isConnected(other.range())
            ? Optional.of(bounds(one.range().intersection(other.range())).period())
            : Optional.empty();
    assertThat(one.period().intersection(other.period())).isEqualTo(expected);
    assertThat(other.period().intersection(one.period())).isEqualTo(expected);
    seen("intersection", expected.isPresent());
    Statistics.label("of one day")
        .collect(expected.filter(p -> p.startInclusive().equals(p.endInclusive())).isPresent())
        .coverage(c -> c.check(true).percentage(p -> p > 3));
  }

  @Property
  void is_read_back_as_it_was_written(@ForAll("bounds") Bounds bounds) {
    Period period = bounds.period();
    assertThat(Period.parse(period.toString())).isEqualTo(period).hasSameHashCodeAs(period);
    Statistics.label("open")
        .collect(period.toString().contains(".."))
        .coverage(
            c -> {
              c.check(true).percentage(p -> p > 8);
              c.check(false).percentage(p -> p > 20);
            });
  }

  @Property
  void periods_are_equal_when_their_bounds_are(
      @ForAll("bounds") Bounds one, @ForAll("bounds") Bounds other) {
    assertThat(one.period().equals(other.period())).isEqualTo(one.equals(other));
  }

  private static void seen(String label, boolean expected) {
    Statistics.label(label)
        .collect(expected)
        .coverage(
            c -> {
              c.check(true).percentage(p -> p > 8);
              c.check(false).percentage(p -> p > 8);
            });
  }

  private static void openEnds(Bounds one, Bounds other) {
    boolean open = one.last().isEmpty() || other.first().isEmpty();
    Statistics.label("an open end")
        .collect(open)
        .coverage(c -> c.check(true).percentage(p -> p > 20));
  }
}
