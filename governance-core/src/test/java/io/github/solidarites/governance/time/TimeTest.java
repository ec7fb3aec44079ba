package io.github.solidarites.governance.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTest {
  private static final LocalDate DAY = LocalDate.of(2024, 7, 14);

  @Test
  void a_period_of_no_day_is_refused_with_its_values() {
    assertThatThrownBy(() -> Period.of(DAY, DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("endExclusive 2024-07-14");
  }

  @Test
  void one_day_is_a_period() {
    Period oneDay = Period.closed(DAY, DAY);

    assertThat(oneDay.contains(DAY)).isTrue();
    assertThat(oneDay.contains(DAY.plusDays(1))).isFalse();
    assertThat(oneDay.endExclusive()).contains(DAY.plusDays(1));
    assertThat(oneDay.endInclusive()).contains(DAY);
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01, 2024-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2024-07-01/2024-09-30, 2024-07-01, 2024-09-30",
    "2024-07-14, 2024-07-14, 2024-07-14"
  })
  void an_imprecise_date_has_four_forms(String text, LocalDate earliest, LocalDate latest) {
    assertThat(ImpreciseDate.parse(text)).isEqualTo(new ImpreciseDate(earliest, latest));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "24", "2024-13", "2024-02-30", "juin 2024", "2024-09-30/2024-07-01"})
  void other_forms_are_refused(String text) {
    assertThatThrownBy(() -> ImpreciseDate.parse(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 2024, YES",
    "2024, 2023, NO",
    "2024, 2024-06, UNDETERMINED",
    "2024-06-01, 2024-06-01, NO"
  })
  void before_is_yes_no_or_undetermined(ImpreciseDate a, ImpreciseDate b, Truth before) {
    assertThat(a.isBefore(b)).isEqualTo(before);
    assertThat(b.isAfter(a)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "2006-07-14, 18, 2024-07-13, NO",
    "2006-07-14, 18, 2024-07-14, YES",
    "2006-07, 18, 2024-07-14, UNDETERMINED",
    "2006, 18, 2025-01-01, YES",
    "2004-02-29, 18, 2022-02-27, NO",
    "2004-02-29, 18, 2022-02-28, YES"
  })
  void an_age_is_reached_on_the_birthday(
      ImpreciseDate birth, int age, LocalDate day, Truth reached) {
    assertThat(birth.hasReachedAge(age, day)).isEqualTo(reached);
  }

  @Test
  void a_timeline_refuses_two_values_on_one_day_and_quotes_both() {
    var first = new Timeline.Entry<>(Period.from(DAY), "one");
    var second = new Timeline.Entry<>(Period.closed(DAY.minusDays(1), DAY), "two");

    assertThatThrownBy(() -> Timeline.of(List.of(first, second)))
        .hasMessageContaining("one")
        .hasMessageContaining("two");
    assertThat(Timeline.of(List.of(first)).at(DAY.minusDays(1))).isEmpty();
    assertThat(Timeline.of(List.of(first)).at(DAY)).contains("one");
  }
}
