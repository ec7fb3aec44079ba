package io.github.solidarites.governance.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  private static final LocalDate FIRST = LocalDate.of(2009, 6, 1);
  private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

  @Test
  void prints_both_ends_inclusive() {
    assertThat(Period.closed(FIRST, LAST)).hasToString("2009-06-01/2024-12-31");
    assertThat(Period.of(FIRST, LAST)).hasToString("2009-06-01/2024-12-30");
  }

  @Test
  void prints_two_dots_for_an_open_end() {
    assertThat(Period.from(FIRST)).hasToString("2009-06-01/..");
    assertThat(Period.ofBounds(null, LAST)).hasToString("../2024-12-31");
    assertThat(Period.always()).hasToString("../..");
  }

  @Test
  void an_open_end_is_empty_and_never_a_far_date() {
    assertThat(Period.from(FIRST).endExclusive()).isEmpty();
    assertThat(Period.from(FIRST).endInclusive()).isEmpty();
    assertThat(Period.always().startInclusive()).isEmpty();
  }

  @Test
  void a_period_may_last_one_day() {
    Period day = Period.closed(FIRST, FIRST);
    assertThat(day.contains(FIRST)).isTrue();
    assertThat(day.contains(FIRST.minusDays(1))).isFalse();
    assertThat(day.contains(FIRST.plusDays(1))).isFalse();
  }

  @Test
  void a_period_without_a_day_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Period.of(FIRST, FIRST))
        .withMessage("Period: endExclusive 2009-06-01 is not after startInclusive 2009-06-01");
  }

  @Test
  void an_end_before_the_start_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Period.closed(LAST, FIRST))
        .withMessageStartingWith("Period: endExclusive")
        .withMessageContaining("startInclusive 2024-12-31");
  }

  @Test
  void null_bounds_are_refused_where_an_end_is_meant() {
    assertThatNullPointerException()
        .isThrownBy(() -> Period.from(null))
        .withMessage("startInclusive");
    assertThatNullPointerException()
        .isThrownBy(() -> Period.closed(FIRST, null))
        .withMessage("endInclusive");
  }

  @Test
  void a_text_without_a_slash_is_refused_and_quoted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Period.parse("2009-06-01"))
        .withMessage("Period: no slash in \"2009-06-01\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2009-06-31/..", "01/06/2009", "../", "2009-06/2010", "../../.."})
  void a_text_that_is_not_two_days_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Period.parse(text))
        .withMessageContaining("\"");
  }

  @Test
  void periods_that_only_touch_share_no_day() {
    Period before = Period.of(FIRST, LAST);
    Period after = Period.from(LAST);
    assertThat(before.overlaps(after)).isFalse();
    assertThat(before.intersection(after)).isEmpty();
  }
}
