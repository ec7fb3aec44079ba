package io.github.solidarites.governance.examples.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.TextSource;
import io.github.solidarites.governance.json.GovernanceJson;
import io.github.solidarites.governance.json.ReadResult;
import io.github.solidarites.governance.reference.FrenchGovernance;
import io.github.solidarites.governance.rules.Governance;
import io.github.solidarites.governance.rules.model.Outcome;
import io.github.solidarites.governance.rules.model.Severity;
import io.github.solidarites.governance.rules.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real conventions, checked as they were read; every departure from a reader has its reason. */
class ConventionsTest {
  private static final Path FOLDER = Path.of("conventions");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Governance FRANCE = FrenchGovernance.load();

  static List<Convention> conventions() {
    return Convention.all();
  }

  static List<Comparison> comparisons() {
    List<Comparison> lines = new ArrayList<>();
    for (Convention convention : conventions()) {
      Charter charter = read(convention);
      lines.addAll(Comparison.of(convention, charter, check(charter), FRANCE));
    }
    return lines;
  }

  private static Charter read(Convention convention) {
    Path file = FOLDER.resolve(convention.document());
    try {
      ReadResult read =
          GovernanceJson.create().read(Files.readAllBytes(file), convention.document());
      assertThat(read).as(convention.document()).isInstanceOf(ReadResult.Document.class);
      return ((ReadResult.Document) read).as(Charter.class).orElseThrow();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Verdict check(Charter charter) {
    return FRANCE.on(DAY).check(charter);
  }

  @ParameterizedTest
  @MethodSource("comparisons")
  void a_departure_has_its_reason_and_an_agreement_has_none(Comparison line) {
    boolean departs = line.found().isPresent() && !line.agrees();
    assertThat(line.expected().departure() != null)
        .as("%s %s: found %s", line.convention().reference(), line.expected(), line.found())
        .isEqualTo(departs);
  }

  @ParameterizedTest
  @MethodSource("conventions")
  void every_sentence_of_a_verdict_can_be_read(Convention convention) {
    Verdict verdict = check(read(convention));
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      assertThat(verdict.evaluations())
          .allSatisfy(e -> assertThat(verdict.sentence(e, locale)).isNotBlank());
    }
  }

  @ParameterizedTest
  @MethodSource("conventions")
  void what_the_press_did_not_print_is_never_judged(Convention convention) {
    Charter charter = read(convention);
    if (charter.sourceKind() != TextSource.PRESS) {
      return;
    }
    assertThat(charter.signatories())
        .allSatisfy(s -> assertThat(s.authorisingAct()).isEqualTo(Fact.notVisible()));
    assertThat(check(charter).findings())
        .noneMatch(f -> f.severity() == Severity.ERROR && f.outcome() == Outcome.BREACHED);
  }

  @Test
  void every_convention_of_the_folder_is_compared() throws IOException {
    try (var files = Files.list(FOLDER)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              conventions().stream().map(Convention::document).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void the_page_is_the_one_we_read(String language) throws IOException {
    String page = new ComparisonTable(Locale.forLanguageTag(language)).page(comparisons());
    System.out.println(page);
    Path kept = Path.of("../docs/conventions" + (language.equals("fr") ? ".fr" : "") + ".md");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(kept, page);
    }
    assertThat(page).isEqualTo(Files.readString(kept));
  }
}
