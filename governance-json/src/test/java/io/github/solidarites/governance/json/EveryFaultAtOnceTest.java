package io.github.solidarites.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Documents with many planted faults: one run places each of them once. To accept a change of the
 * words: run with {@code -Dgolden.update=true} and read the difference.
 */
class EveryFaultAtOnceTest {
  private static final Path FOLDER = Path.of("src/test/resources/faults");

  @ParameterizedTest(name = "{0}, {1} faults")
  @CsvSource({"charter, 17", "local-facts, 19"})
  void every_planted_fault_is_placed_in_one_run(String name, int planted) throws IOException {
    List<Problem> problems = Samples.problems(Files.readString(FOLDER.resolve(name + ".json")));

    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      Path golden = FOLDER.resolve(name + "." + locale.getLanguage() + ".txt");
      String lines = problems.stream().map(p -> line(p, locale)).collect(Collectors.joining());
      if (Boolean.getBoolean("golden.update")) {
        Files.writeString(golden, lines);
      }
      assertThat(lines).isEqualTo(Files.readString(golden));
    }
    assertThat(problems).hasSize(planted).doesNotHaveDuplicates();
  }

  private static String line(Problem problem, Locale locale) {
    return "%d:%d %s [%s] %s%n"
        .formatted(
            problem.line().getAsInt(),
            problem.column().getAsInt(),
            problem.pointer(),
            problem.code(),
            problem.message(locale))
        .replace(System.lineSeparator(), "\n");
  }
}
