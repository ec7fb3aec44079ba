package io.github.solidarites.governance.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The scripts of src/territories, run on the editions when they are at hand. */
final class Editions {
  private static final String PROPERTY = "territories.editions";

  private Editions() {}

  static List<String> run(String script) throws IOException, InterruptedException {
    String folder = System.getProperty(PROPERTY, "");
    assumeTrue(
        !folder.isEmpty(),
        "The editions are not at hand: give their folder with -D"
            + PROPERTY
            + " (src/territories/README.md)");
    Process node =
        new ProcessBuilder("node", "src/territories/" + script, folder)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String text = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(node.waitFor()).as("exit status of %s", script).isZero();
    return text.lines().toList();
  }
}
