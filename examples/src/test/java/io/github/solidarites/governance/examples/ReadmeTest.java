package io.github.solidarites.governance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.examples.embedding.TwelveLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the READMEs print is a compiled file, and it says what they say it says. */
class ReadmeTest {
  private static final Path SOURCE =
      Path.of("src/main/java/io/github/solidarites/governance/examples/embedding/TwelveLines.java");

  @ParameterizedTest
  @ValueSource(strings = {"../README.md", "../README.fr.md"})
  void the_embedding_example_is_the_compiled_file(String readme) throws IOException {
    String source = Files.readString(SOURCE);
    String snippet = source.split("    // README\n", -1)[1].stripTrailing().stripIndent().strip();

    assertThat(Files.readString(Path.of(readme)).replace("\r", "")).contains(snippet);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../README.md", "../README.fr.md"})
  void both_commands_are_printed(String readme) throws IOException {
    assertThat(Files.readString(Path.of(readme)))
        .contains(
            "examples/governance check examples/conventions/nord-2009-orientation-rsa.json",
            "mvn verify");
  }

  @Test
  void the_embedding_example_prints_what_its_comments_say() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TwelveLines.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

    List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines.subList(0, 3)).containsExactly("[etat]", "Optional[LEAD]", "GRANTED");
    assertThat(lines.get(3))
        .isEqualTo("Bobigny se trouve dans le département de la Seine-Saint-Denis (93).");
  }
}
