package io.github.solidarites.governance.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.ImpreciseDate;
import io.github.solidarites.governance.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidenceHistoryTest {
  private static ResidenceHistory history(String... periods) {
    ResidenceHistory.Builder history = ResidenceHistory.builder();
    history.adultThroughout(Fact.of(true)).initialDomicile(Fact.of(TerritoryId.departement("17")));
    for (String period : periods) {
      history.addStays(
          new Stay(TerritoryId.departement("85"), new StayKind("ehpad"), Period.parse(period)));
    }
    return history.build();
  }

  @ParameterizedTest
  @CsvSource({
    "2015-01-01/2015-03-31, 2015-04-01/..",
    "2015-01-01/2015-03-31, 2015-06-01/2015-06-30"
  })
  void stays_follow_one_another_with_or_without_a_hole(String first, String second) {
    assertThatCode(() -> history(first, second)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "2015-01-01/2015-03-31, 2015-03-31/..",
    "2015-01-01/.., 2016-01-01/..",
    "2016-01-01/2016-12-31, 2015-01-01/2015-12-31",
    "2015-01-01/2015-03-31, 2015-01-01/2015-03-31"
  })
  void stays_out_of_order_or_that_share_a_day_are_refused(String first, String second) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history("2014-01-01/2014-06-30", first, second))
        .withMessage("ResidenceHistory: stay 2 does not follow stay 1");
  }

  @Test
  void a_history_may_be_empty() {
    assertThat(history().stays()).isEmpty();
  }

  @Test
  void its_text_shows_nothing_of_the_person() {
    assertThat(history("2015-01-01/2015-03-31", "2015-04-01/.."))
        .hasToString("ResidenceHistory[2 stays]");
  }

  @Test
  void the_text_of_a_situation_shows_nothing_of_the_person() {
    Situation situation =
        new Situation(
            Fact.of(ImpreciseDate.parse("2000-05-17")),
            Map.of(Condition.RESOURCES_WITHIN_CEILING, Fact.of(true)));
    assertThat(situation).hasToString("Situation[…]");
    assertThat(situation.fact(Condition.RESOURCES_WITHIN_CEILING)).isEqualTo(Fact.of(true));
    assertThat(situation.fact(Condition.WITHOUT_PARENTAL_SUPPORT)).isEqualTo(Fact.notVisible());
  }
}
