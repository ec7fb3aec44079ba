package io.github.solidarites.governance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages that take a reader from paper to result: every command is run, and prints what the page
 * says. To accept a change: run with {@code -Dgolden.update=true} and read the difference.
 */
class WalkthroughTest {
  private static final Path DOCS = Path.of("../docs");
  private static final String FRENCH = "de-la-convention-au-json.md";
  private static final String ENGLISH = "from-convention-to-json.md";

  @ParameterizedTest
  @ValueSource(strings = {FRENCH, ENGLISH})
  void every_command_prints_what_the_page_says(String name, @TempDir Path folder)
      throws IOException {
    Path file = DOCS.resolve(name);
    String page = Files.readString(file);
    String replayed = new Walkthrough(folder).replayed(page);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, replayed);
      page = replayed;
    }

    assertThat(page).isEqualTo(replayed);
  }

  @Test
  void both_pages_take_the_same_steps(@TempDir Path french, @TempDir Path english)
      throws IOException {
    List<String> inFrench = commands(FRENCH, french);

    assertThat(inFrench).hasSizeGreaterThan(8);
    assertThat(commands(ENGLISH, english).stream().map(c -> c.replace(" --lang en", "")).toList())
        .isEqualTo(inFrench);
    assertThat(headings(ENGLISH)).isEqualTo(headings(FRENCH));
  }

  @Test
  void the_reader_ends_with_a_usable_document(@TempDir Path folder) throws IOException {
    new Walkthrough(folder).replayed(Files.readString(DOCS.resolve(FRENCH)));

    Run run = Run.of("check", folder.resolve("nord.json").toString(), "--date", "2009-04-23");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("/signatories/0/authorisingAct/date");
  }

  @Test
  void a_page_that_prints_something_else_is_found(@TempDir Path folder) throws IOException {
    String page =
        "```console\n$ examples/governance rules --lang de\nTout va bien\n$ echo $?\n0\n```";

    assertThat(new Walkthrough(folder).replayed(page))
        .isNotEqualTo(page)
        .contains("Valeur refusée")
        .endsWith("$ echo $?\n2\n```");
  }

  @Test
  void a_command_of_another_project_is_refused(@TempDir Path folder) {
    assertThatThrownBy(() -> new Walkthrough(folder).replayed("```console\n$ ls\n```"))
        .hasMessageContaining("ls");
  }

  private static List<String> commands(String name, Path folder) throws IOException {
    Walkthrough walkthrough = new Walkthrough(folder);
    walkthrough.replayed(Files.readString(DOCS.resolve(name)));
    return walkthrough.commands();
  }

  private static long headings(String name) throws IOException {
    return Pattern.compile("^## ", Pattern.MULTILINE)
        .matcher(Files.readString(DOCS.resolve(name)))
        .results()
        .count();
  }
}
