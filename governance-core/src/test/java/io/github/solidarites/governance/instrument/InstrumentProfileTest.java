package io.github.solidarites.governance.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.solidarites.governance.fakes.Texts;
import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentProfileTest {
  private static InstrumentProfile.Builder profile() {
    InstrumentProfile.Builder profile = InstrumentProfile.builder();
    return profile
        .id("ctg")
        .instrument(InstrumentKind.CTG)
        .inForce(Period.always())
        .dateConfidence(Confidence.MEMORY);
  }

  @ParameterizedTest
  @CsvSource({
    "CASF:L262-32, true",
    "DECRET:2017-202, true",
    "SOFT:a-model, false",
    "CONVENTION:months, false"
  })
  void a_profile_is_law_when_one_of_its_texts_is(String text, boolean law) {
    assertThat(profile().addCitations(Texts.text(text)).build().isLaw()).isEqualTo(law);
    assertThat(profile().addCitations(Texts.text("SOFT:other"), Texts.text(text)).build().isLaw())
        .isEqualTo(law);
  }

  @Test
  void a_profile_without_a_text_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> profile().build())
        .withMessage("InstrumentProfile ctg: citations is empty");
  }

  @Test
  void nothing_is_asked_unless_told() {
    InstrumentProfile bare = profile().addCitations(Texts.text("SOFT:a")).build();
    assertThat(bare.durationRequired()).isFalse();
    assertThat(bare.maximumMonths()).isEmpty();
    assertThat(bare.parties()).isEmpty();
  }
}
