package io.github.solidarites.governance.json;

import static io.github.solidarites.governance.json.Samples.CHARTER;
import static io.github.solidarites.governance.json.Samples.LOCAL_FACTS;
import static io.github.solidarites.governance.json.Samples.PATHWAY;
import static io.github.solidarites.governance.json.Samples.RESIDENCE_HISTORY;
import static io.github.solidarites.governance.json.Samples.SITUATION;
import static io.github.solidarites.governance.json.Samples.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  @Test
  void invalidJsonIsOneProblemWithItsPlace() {
    assertThat(problems("{\n  \"kind\": \"charter\",\n  \"title\" \"T\"\n}"))
        .extracting(Problem::code, p -> p.line().getAsInt())
        .containsExactly(tuple("json-syntax", 3));
  }

  @Test
  void emptyInputIsSaidToBeEmpty() {
    assertThat(problems("  \n")).extracting(Problem::code).containsExactly("empty");
  }

  @Test
  void twoDocumentsAreRefused() {
    assertThat(problems("{} {}")).extracting(Problem::code).containsExactly("several-documents");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    ReadResult result = Samples.JSON.read("é".getBytes(StandardCharsets.ISO_8859_1), "f");

    assertThat(((ReadResult.Rejected) result).problems())
        .extracting(Problem::code)
        .containsExactly("not-utf-8");
  }

  @Test
  void theFirstByteThatIsNotUtf8IsPlaced() {
    byte[] bytes = "{\n \"é\": \"?\"}".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 3] = (byte) 0xff;

    assertThat(((ReadResult.Rejected) Samples.JSON.read(bytes, "f")).problems())
        .extracting(Problem::code, p -> p.line().getAsInt(), p -> p.column().getAsInt())
        .containsExactly(tuple("not-utf-8", 2, 8));
  }

  @Test
  void aByteOrderMarkAloneIsAnEmptyDocument() {
    assertThat(problems("\ufeff")).extracting(Problem::code).containsExactly("empty");
  }

  @Test
  void aTextInUtf16IsRefused() {
    ReadResult result = Samples.JSON.read(CHARTER.getBytes(StandardCharsets.UTF_16), "f");

    assertThat(((ReadResult.Rejected) result).problems())
        .extracting(Problem::code)
        .containsExactly("not-utf-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "{\"kind\":\"charter\",\"signatories\":%s}", "{\"x-a\":%s}"})
  void tenThousandNestedListsAreALimitWithItsPlace(String around) {
    String lists = "[".repeat(10_000) + "]".repeat(10_000);

    assertThat(problems(around.formatted(lists)))
        .singleElement()
        .satisfies(p -> assertThat(p.code()).isEqualTo("limit"))
        .satisfies(p -> assertThat(p.column().getAsInt()).isBetween(60, 110));
  }

  @Test
  void aDocumentOfFiftyMegabytesIsRefusedWithoutBeingReadWhole() throws IOException {
    AtomicLong read = new AtomicLong();
    InputStream fiftyMegabytes =
        new InputStream() {
          @Override
          public int read() {
            return read.incrementAndGet() > 50_000_000 ? -1 : ' ';
          }
        };

    ReadResult result = Samples.JSON.read(fiftyMegabytes, "f");

    assertThat(((ReadResult.Rejected) result).problems())
        .extracting(Problem::code)
        .containsExactly("too-large");
    assertThat(read.get()).isLessThan(10_100_000);
  }

  @Test
  void moreThanAMillionTokensAreALimit() {
    String many = "{\"kind\":\"charter\",\"x-a\":[" + "0,".repeat(1_000_000) + "0]}";

    assertThat(problems(many)).extracting(Problem::code).containsExactly("limit");
  }

  @Test
  void ofVeryManyProblemsTheFirstThousandAreListedAndTheRestIsSaid() {
    String json =
        "{\"kind\":\"charter\",\"formatVersion\":1,\"title\":\"T\",\"signatories\":["
            + "1,".repeat(200_000)
            + "1]}";

    List<Problem> problems = problems(json);

    assertThat(problems).hasSize(1_001);
    assertThat(problems.get(1_000).code()).isEqualTo("more");
  }

  @Test
  void whatPrecedesASyntaxErrorIsToldToo() {
    assertThat(problems("{\"kind\": \"charter\", \"title\": \"a\", \"title\": \"b\", oops}"))
        .extracting(Problem::code)
        .containsExactly("duplicate-property", "json-syntax");
  }

  @Test
  void aNumberOutOfAllBoundsIsPlaced() {
    assertThat(problems(LOCAL_FACTS.replace("104000", "1e999999999999")))
        .extracting(Problem::code, p -> p.line().getAsInt())
        .containsExactly(tuple("number", 7));
    assertThat(problems(LOCAL_FACTS.replace("104000", "1e99")))
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple("wrong-type", "/populations/commune:54395"));
  }

  @Test
  void spacesAreNeitherATruthValueNorPartOfAName() {
    assertThat(problems(LOCAL_FACTS.replace("true", "\" \"")))
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple("wrong-type", "/complete"));
    assertThat(problems(CHARTER.replace("\"full\"", "\" full\"")))
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple("unknown-value", "/reading/extent"));
  }

  @Test
  void aKnownPropertyThatIsNullIsNotGiven() {
    Samples.sound(
        PATHWAY.replace("\"kind\": \"pathway\",", "\"kind\": \"pathway\", \"reference\": null,"));
    assertThat(problems(PATHWAY.replace("\"need\": \"lodging\"", "\"need\": null")))
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple("required", "/episodes/0/need"));
  }

  @Test
  void tooDeepNestingIsALimit() {
    assertThat(problems("{\"x-a\":" + "[".repeat(100) + "]".repeat(100) + "}"))
        .extracting(Problem::code)
        .containsExactly("limit");
  }

  @Test
  void everyDuplicateKeyIsReported() {
    String twice =
        CHARTER
            .replace("\"title\":", "\"kind\": \"charter\", \"title\":")
            .replace("\"nature\":", "\"nature\": \"a\", \"nature\":");

    assertThat(problems(twice))
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(
            tuple("duplicate-property", "/kind"),
            tuple("duplicate-property", "/signatories/0/authorisingAct/nature"));
  }

  @Test
  void aMissingKindListsTheKnownOnes() {
    assertThat(problems("{}").get(0).message(Locale.FRENCH))
        .contains("charter", "local-facts", "residence-history", "competence-table");
  }

  @Test
  void anUnknownKindListsTheKnownOnesAndTheNearest() {
    Problem problem = problems("{\"kind\": \"chartre\"}").get(0);

    assertThat(problem.pointer()).isEqualTo("/kind");
    assertThat(problem.message(Locale.FRENCH))
        .contains("«\u00a0chartre\u00a0»", "«\u00a0charter\u00a0»", "pathway");
  }

  @Test
  void unknownPropertiesAreAllReportedWithTheNearestName() {
    String json =
        CHARTER
            .replace("\"title\":", "\"titel\": 1, \"title\":")
            .replace("\"nature\":", "\"natrue\":");

    List<Problem> problems = problems(json);

    assertThat(problems)
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(
            tuple("unknown-property", "/titel"),
            tuple("unknown-property", "/signatories/0/authorisingAct/natrue"));
    assertThat(problems.get(1).message(Locale.ENGLISH)).contains("“nature”");
  }

  @Test
  void wrongTypesAreAllReported() {
    String json =
        CHARTER
            .replace("\"Charte de partenariat\"", "12")
            .replace("[\"president:departement:54\"]", "\"president:departement:54\"")
            .replace("\"full\"", "\"whole\"");

    assertThat(problems(json))
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(
            tuple("wrong-type", "/title"),
            tuple("wrong-type", "/signatories/0/offices"),
            tuple("unknown-value", "/reading/extent"));
  }

  @Test
  void aNumberIsNotTakenFromATextNorABooleanFromANumber() {
    String json = LOCAL_FACTS.replace("104000", "\"104000\"").replace("true", "1");

    assertThat(problems(json))
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(
            tuple("wrong-type", "/complete"), tuple("wrong-type", "/populations/commune:54395"));
  }

  @Test
  void aNullElementIsRefused() {
    assertThat(problems(CHARTER.replace("[\"president:departement:54\"]", "[null]")))
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple("null-element", "/signatories/0/offices/0"));
  }

  @Test
  void everyMissingPropertyIsReported() {
    String json =
        PATHWAY
            .replace("\"need\": \"lodging\",", "")
            .replace("\"formatVersion\": 1", "\"formatVersion\": 2");

    assertThat(problems(json))
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(
            tuple("format-version", "/formatVersion"), tuple("required", "/episodes/0/need"));
  }

  @Test
  void everyBadIdentifierAndDateIsReportedAtOnce() {
    String json =
        CHARTER
            .replace("2025-03", "2026-13-01")
            .replace("president:departement:54", "president of 54")
            .replace("\"departement:54\"", "\"departement:540\"");

    List<Problem> problems = problems(json);

    assertThat(problems)
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(
            tuple("form-date", "/signedOn"),
            tuple("form-actor", "/signatories/0/party/id"),
            tuple("form-office", "/signatories/0/offices/0"));
    assertThat(problems.get(0).message(Locale.FRENCH)).contains("«\u00a02026-13-01\u00a0»");
    assertThat(problems.get(0).line()).hasValue(7);
  }

  @Test
  void aPersonalDocumentIsNeverQuoted() {
    String json = RESIDENCE_HISTORY.replace("\"departement:17\"", "\"dupont\"");

    assertThat(problems(json))
        .hasSize(2)
        .allSatisfy(p -> assertThat(p.message(Locale.FRENCH)).doesNotContain("dupont"));
  }

  @Test
  void staysOutOfOrderAreRefused() {
    assertThat(problems(RESIDENCE_HISTORY.replace("2021-01-01", "2020-06-01")))
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple("stays-order", "/stays"));
  }

  @Test
  void aPeriodThatEndsBeforeItStartsIsRefused() {
    assertThat(problems(PATHWAY.replace("2025-02-28", "2024-02-28")))
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple("period-order", "/episodes/0/endInclusive"));
  }

  @Test
  void twoDelegationsOfOneIdAreRefused() {
    String one =
        LOCAL_FACTS.substring(LOCAL_FACTS.indexOf("{\"id\""), LOCAL_FACTS.indexOf("],\n  \"pop"));

    assertThat(problems(LOCAL_FACTS.replace(one, one + "," + one)))
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple("duplicate-id", "/delegations/1/id"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/signatories/0/authorisingAct/dat",
        "/signatories/2/authorisingAct",
        "/signatories/1/authorisingAct/date",
        "signedOn",
        ""
      })
  void aPointerThatNamesNoPropertyIsRefused(String pointer) {
    assertThat(problems(CHARTER.replace("/signatories/1/authorisingAct", pointer)))
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple("pointer-unknown", "/reading/notVisible/0"));
  }

  @Test
  void aPointerToAValueIsRefused() {
    assertThat(problems(CHARTER.replace("/signatories/0/authorisingAct/date", "/signedOn")))
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple("pointer-has-value", "/reading/blank/~1signedOn"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1850578006084",
        "185057800608436",
        "1-85-05-78-006-084-36",
        "185052A006084",
        "marie@example.org",
        "",
        "Marie Dupont",
        "Dupont",
        "marie.dupont",
        "Marie-Dupont85",
        "dupont_marie1985"
      })
  void aReferenceThatLooksPersonalIsRefused(String reference) {
    String json = SITUATION.replace("\"birth\"", "\"reference\": \"" + reference + "\", \"birth\"");

    assertThat(problems(json))
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(tuple("reference", "/reference"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A-17", "2025-11-03-00042", "78467169500087", "cas-19-ans", "DOSSIER-MDPH-042"})
  void anOpaqueReferenceIsAccepted(String reference) {
    Samples.sound(
        SITUATION.replace("\"birth\"", "\"reference\": \"" + reference + "\", \"birth\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "12", "\"charter\"", "null"})
  void whatIsNotAnObjectIsRefused(String json) {
    assertThat(problems(json)).extracting(Problem::code).containsExactly("wrong-type");
  }
}
