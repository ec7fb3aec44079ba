package io.github.solidarites.governance.examples.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real convention, and what is expected of its check.
 *
 * @param reference the reference of the reading
 * @param document the file
 * @param expected the expectations
 */
record Convention(String reference, String document, List<ExpectedFinding> expected) {
  private record All(List<Convention> conventions) {}

  static List<Convention> all() {
    Path file = Path.of("src/test/resources/conventions/expected-findings.json");
    try {
      return JsonMapper.builder()
          .build()
          .readValue(Files.readString(file), All.class)
          .conventions();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
