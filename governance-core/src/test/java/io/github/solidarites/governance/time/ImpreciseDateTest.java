package io.github.solidarites.governance.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpreciseDateTest {
  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01, 2024-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2023-02, 2023-02-01, 2023-02-28",
    "2024-07-01/2024-09-30, 2024-07-01, 2024-09-30",
    "2024-07-14, 2024-07-14, 2024-07-14"
  })
  void reads_a_year_a_month_an_interval_or_a_day(
      String text, LocalDate earliest, LocalDate latest) {
    assertThat(ImpreciseDate.parse(text)).isEqualTo(new ImpreciseDate(earliest, latest));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024", "2024-02", "2024-07-01/2024-09-30", "2024-07-14"})
  void what_it_writes_is_read_back(String text) {
    ImpreciseDate date = ImpreciseDate.parse(text);
    assertThat(ImpreciseDate.parse(date.toString())).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "24",
        "abcd",
        "2024-13",
        "2023-02-29",
        "14/07/2024",
        "2024-07-01/",
        "/",
        "2024/2025"
      })
  void another_form_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ImpreciseDate.parse(text))
        .withMessageContaining("\"");
  }

  @Test
  void an_interval_upside_down_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ImpreciseDate.parse("2024-09-30/2024-07-01"))
        .withMessage("ImpreciseDate: latest 2024-07-01 is before earliest 2024-09-30");
  }

  @Test
  void only_one_possible_day_is_exact() {
    assertThat(ImpreciseDate.parse("2024-07-14").isExact()).isTrue();
    assertThat(ImpreciseDate.parse("2024-07-14/2024-07-14").isExact()).isTrue();
    assertThat(ImpreciseDate.parse("2024-07").isExact()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 2024, YES",
    "2024, 2023, NO",
    "2024-06, 2024, UNDETERMINED",
    "2024, 2024, UNDETERMINED",
    "2024-07-14, 2024-07-14, NO",
    "2024-06, 2024-06-30, UNDETERMINED",
    "2024-06, 2024-06-01, NO",
    "2024-06, 2024-07-01, YES"
  })
  void before_is_answered_when_every_pair_of_days_agrees(String one, String other, Truth before) {
    ImpreciseDate first = ImpreciseDate.parse(one);
    ImpreciseDate second = ImpreciseDate.parse(other);
    assertThat(first.isBefore(second)).isEqualTo(before);
    assertThat(second.isAfter(first)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "2008-05-10, 2026-05-10, YES",
    "2008-05-10, 2026-05-09, NO",
    "2008-05, 2026-05-09, UNDETERMINED",
    "2008-05, 2026-05-31, YES",
    "2008-05, 2026-04-30, NO",
    "2008, 2026-01-01, UNDETERMINED",
    "2008, 2026-12-31, YES",
    "2008, 2025-12-31, NO"
  })
  void eighteen_is_reached_on_the_birthday(String birth, LocalDate day, Truth expected) {
    assertThat(ImpreciseDate.parse(birth).hasReachedAge(18, day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "18, 2026-02-27, NO",
    "18, 2026-02-28, YES",
    "20, 2028-02-28, NO",
    "20, 2028-02-29, YES"
  })
  void born_on_29_february_it_is_28_february_of_a_common_year(
      int age, LocalDate day, Truth expected) {
    assertThat(ImpreciseDate.parse("2008-02-29").hasReachedAge(age, day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01, YES",
    "2020, YES",
    "2019-12-31, NO",
    "2021-01-01, NO",
    "2019-12-31/2020-01-01, UNDETERMINED",
    "2020-12-31/2021-01-01, UNDETERMINED",
    "2019-01-01/2022-01-01, UNDETERMINED"
  })
  void a_day_lies_in_a_period_when_every_possible_day_does(String date, Truth expected) {
    Period year = Period.parse("2020-01-01/2020-12-31");
    assertThat(ImpreciseDate.parse(date).isIn(year)).isEqualTo(expected);
    assertThat(ImpreciseDate.parse(date).isIn(Period.always())).isEqualTo(Truth.YES);
  }
}
