package io.github.solidarites.governance.instrument;

import static io.github.solidarites.governance.fakes.Texts.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.solidarites.governance.pathway.SchemeId;
import io.github.solidarites.governance.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaiverTest {
  private static Waiver.Builder waiver(String period) {
    Waiver.Builder waiver = Waiver.builder();
    waiver
        .id("garantie-jeunes-2013")
        .scheme(new SchemeId("garantie-jeunes"))
        .inForce(Period.parse(period))
        .listCompleteDuring(Period.parse(period));
    return waiver;
  }

  @ParameterizedTest
  @ValueSource(strings = {"2013-10-03/2016-12-31", "../2016-12-31"})
  void an_experiment_has_an_end_and_a_text(String period) {
    assertThat(waiver(period).addCitations(text("DECRET:2013-880")).build().inForce())
        .hasToString(period);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2013-10-03/..", "../.."})
  void an_experiment_without_an_end_is_refused(String period) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> waiver(period).addCitations(text("DECRET:2013-880")).build())
        .withMessage("Waiver garantie-jeunes-2013: inForce " + period + " has no end");
  }

  @Test
  void an_experiment_without_a_text_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> waiver("2013-10-03/2016-12-31").build())
        .withMessage("Waiver garantie-jeunes-2013: citations is empty");
  }
}
