package io.github.solidarites.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.instrument.AuthorisingAct;
import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.InstrumentKind;
import io.github.solidarites.governance.instrument.Signatory;
import io.github.solidarites.governance.instrument.SigningCapacity;
import io.github.solidarites.governance.instrument.TextSource;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.ImpreciseDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static Charter charter(String more) {
    return Samples.sound("{\"kind\":\"charter\",\"formatVersion\":1,\"title\":\"T\"," + more + "}")
        .as(Charter.class)
        .orElseThrow();
  }

  @Test
  void whatAPropertyInsideAnotherLacksIsAbsentOrNotVisibleLikeIt() {
    assertThat(charter("\"effect\":{}").effect().durationMonths()).isEqualTo(Fact.absent(""));
    assertThat(charter("\"reading\":{\"notVisible\":[\"/effect\"]}").effect().durationMonths())
        .isEqualTo(Fact.notVisible());
    assertThat(
            charter("\"effect\":{},\"reading\":{\"blank\":{\"/effect/durationMonths\":\"… ans\"}}")
                .effect()
                .durationMonths())
        .isEqualTo(Fact.absent("… ans"));
  }

  @Test
  void anArticleNeverShowsThatTheActLacksSomething() {
    Charter article =
        charter(
            "\"sourceKind\":\"press\",\"signatories\":[{\"party\":{\"name\":\"CAF\",\"kind\":\"caf\"}}]");
    assertThat(article.sourceKind()).isEqualTo(TextSource.PRESS);
    assertThat(article.signedOn()).isEqualTo(Fact.notVisible());
    assertThat(article.signatories().get(0).authorisingAct()).isEqualTo(Fact.notVisible());
    assertThat(article.signatoriesComplete()).isFalse();
  }

  @Test
  void aBlankInAnArticleIsAProblem() {
    assertThat(
            Samples.problems(
                """
                {"kind": "charter", "formatVersion": 1, "title": "T", "sourceKind": "press",
                 "reading": {"blank": {"/signedOn": "(date)"}}}
                """))
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple("blank-in-press", "/reading/blank/~1signedOn"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', true",
    "\"reading\":{\"extent\":\"extract\"}, '', false",
    "\"reading\":{\"extent\":\"extract\"}, true, true",
    "\"sourceKind\":\"press\", '', false",
    "'', false, false"
  })
  void theListOfSignatoriesIsCompleteInAFullTextUnlessTold(
      String reading, String told, boolean complete) {
    List<String> more = new ArrayList<>(List.of("\"source\":\"s\""));
    if (!reading.isEmpty()) {
      more.add(reading);
    }
    if (!told.isEmpty()) {
      more.add("\"signatoriesComplete\":" + told);
    }
    assertThat(charter(String.join(",", more)).signatoriesComplete()).isEqualTo(complete);
  }

  @ParameterizedTest
  @ValueSource(strings = {"n°   ,", "(numéro)", "……", "N° ___", "xxxx", "n° …"})
  void aNumberThatOnlyMarksAPlaceIsBlank(String number) {
    String filled =
        Samples.CHARTER.replace("\"délibération\"", "\"d\", \"number\": \"" + number + "\"");
    Charter read = Samples.sound(filled).as(Charter.class).orElseThrow();
    assertThat(act(read).number()).isEqualTo(Fact.absent(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"16 C 0842", "n° 12", "36", "2011.CG1-005", "A"})
  void aNumberIsANumber(String number) {
    String filled =
        Samples.CHARTER.replace("\"délibération\"", "\"d\", \"number\": \"" + number + "\"");
    Charter read = Samples.sound(filled).as(Charter.class).orElseThrow();
    assertThat(act(read).number()).isEqualTo(Fact.of(number));
  }

  @Test
  void everyClauseOfACharterIsRead() {
    Charter read =
        charter(
            """
            "instrument": "rsa-payment-agreement", "territory": "departement:54",
            "signatories": [{
              "party": {"name": "CAF", "kind": "caf", "siren": "732 829 320", "members": ["a"]},
              "offices": ["directeur"], "capacity": "INTERIM",
              "delegationOfSignature": {"nature": "décision", "date": "2014-01-02"}}],
            "effect": {"startInclusive": "2014", "endInclusive": "2016-12-31",
              "durationMonths": 36, "retroactivityJustification": "continuité"},
            "lead": {"party": {"name": "Département", "kind": "departement"},
              "domain": "social-action", "title": "chef de file"}
            """);
    assertThat(read.instrument()).isEqualTo(Fact.of(InstrumentKind.RSA_PAYMENT));
    assertThat(read.territory()).isEqualTo(Fact.of(TerritoryId.departement("54")));
    Signatory caf = read.signatories().get(0);
    assertThat(caf.capacity()).isEqualTo(SigningCapacity.INTERIM);
    assertThat(caf.party().siren()).isEqualTo(Fact.of("732 829 320"));
    assertThat(caf.party().siret()).isEqualTo(Fact.absent(""));
    assertThat(caf.party().members()).isEqualTo(Fact.of(List.of("a")));
    assertThat(caf.delegationOfSignature().asOptional()).isPresent();
    assertThat(read.effect().durationMonths()).isEqualTo(Fact.of(36));
    assertThat(read.effect().startInclusive()).isEqualTo(Fact.of(ImpreciseDate.parse("2014")));
    assertThat(read.lead().asOptional().orElseThrow().domain())
        .isEqualTo(Fact.of(PolicyDomain.SOCIAL_ACTION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"durationMonths\": 0",
        "\"startInclusive\": \"2020\", \"endInclusive\": \"2019\""
      })
  void anEffectThatCannotBeIsAProblem(String effect) {
    assertThat(
            Samples.problems(
                "{\"kind\":\"charter\",\"formatVersion\":1,\"title\":\"T\",\"effect\":{"
                    + effect
                    + "}}"))
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple("effect-order", "/effect"));
  }

  private static AuthorisingAct act(Charter charter) {
    return charter.signatories().get(0).authorisingAct().asOptional().orElseThrow();
  }
}
