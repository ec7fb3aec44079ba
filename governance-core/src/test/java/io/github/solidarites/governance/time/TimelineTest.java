package io.github.solidarites.governance.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final LocalDate CHANGE = LocalDate.of(2024, 1, 1);

  private static Timeline.Entry<String> entry(String period, String value) {
    return new Timeline.Entry<>(Period.parse(period), value);
  }

  @Test
  void gives_the_value_of_the_day_in_whatever_order_entries_came() {
    Timeline<String> names =
        Timeline.of(
            List.of(
                entry("2024-01-01/..", "France Travail"), entry("../2023-12-31", "Pôle emploi")));
    assertThat(names.at(CHANGE)).contains("France Travail");
    assertThat(names.at(CHANGE.minusDays(1))).contains("Pôle emploi");
  }

  @Test
  void gives_nothing_in_a_hole() {
    Timeline<String> holed =
        Timeline.of(List.of(entry("../2019-12-31", "a"), entry("2024-01-01/..", "b")));
    assertThat(holed.at(LocalDate.of(2020, 1, 1))).isEmpty();
    assertThat(Timeline.of(List.of()).at(CHANGE)).isEmpty();
  }

  @Test
  void two_entries_on_one_day_are_refused_and_both_quoted() {
    List<Timeline.Entry<String>> entries =
        List.of(
            entry("2020-01-01/2020-12-31", "a"),
            entry("2022-01-01/..", "b"),
            entry("2020-12-31/2021-06-30", "c"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Timeline.of(entries))
        .withMessageStartingWith("Timeline: ")
        .withMessageContaining(entries.get(0).toString())
        .withMessageContaining(entries.get(2).toString());
  }

  @Test
  void even_the_same_entry_twice_is_refused() {
    Timeline.Entry<String> entry = entry("../..", "a");
    assertThatIllegalArgumentException().isThrownBy(() -> Timeline.of(List.of(entry, entry)));
  }

  @Test
  void does_not_change_with_the_list_it_was_made_of() {
    List<Timeline.Entry<String>> entries = new ArrayList<>(List.of(entry("../..", "a")));
    Timeline<String> timeline = Timeline.of(entries);
    entries.clear();
    assertThat(timeline.at(CHANGE)).contains("a");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> timeline.entries().clear());
  }

  @Test
  void timelines_of_the_same_entries_are_equal() {
    Timeline<String> one = Timeline.of(List.of(entry("../..", "a")));
    assertThat(one).isEqualTo(Timeline.of(List.of(entry("../..", "a")))).hasToString("" + one);
    assertThat(one).isNotEqualTo(Timeline.of(List.of(entry("../..", "b"))));
  }
}
