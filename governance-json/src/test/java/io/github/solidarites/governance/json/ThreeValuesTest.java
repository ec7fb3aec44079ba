package io.github.solidarites.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.instrument.AuthorisingAct;
import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.Signatory;
import org.junit.jupiter.api.Test;

class ThreeValuesTest {
  private final Charter charter = Samples.sound(Samples.CHARTER).as(Charter.class).orElseThrow();

  @Test
  void aBlankIsAbsentWithWhatIsPrinted() {
    assertThat(act(charter).date()).isEqualTo(Fact.absent("(date)"));
  }

  @Test
  void whatAFullTextDoesNotGiveIsAbsent() {
    assertThat(act(charter).number()).isEqualTo(Fact.absent(""));
    assertThat(charter.signatories().get(1).offices()).isEqualTo(Fact.absent(""));
  }

  @Test
  void whatIsListedAsNotVisibleIsNotVisible() {
    assertThat(charter.signatories().get(1).authorisingAct()).isEqualTo(Fact.notVisible());
  }

  @Test
  void whatAnExtractDoesNotGiveIsNotVisibleButABlankStaysAbsent() {
    String extract = Samples.CHARTER.replace("\"full\"", "\"extract\"");
    Charter seen = Samples.sound(extract).as(Charter.class).orElseThrow();

    Signatory second = seen.signatories().get(1);
    assertThat(second.offices()).isEqualTo(Fact.notVisible());
    assertThat(act(seen).date()).isEqualTo(Fact.absent("(date)"));
    assertThat(act(seen).number()).isEqualTo(Fact.notVisible());
  }

  @Test
  void withoutAReadingTheTextIsFull() {
    Charter bare =
        Samples.sound("{\"kind\":\"charter\",\"formatVersion\":1,\"title\":\"T\"}")
            .as(Charter.class)
            .orElseThrow();

    assertThat(bare.signedOn()).isEqualTo(Fact.absent(""));
  }

  private static AuthorisingAct act(Charter charter) {
    return charter.signatories().get(0).authorisingAct().asOptional().orElseThrow();
  }
}
