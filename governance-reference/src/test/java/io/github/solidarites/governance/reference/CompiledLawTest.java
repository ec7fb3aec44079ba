package io.github.solidarites.governance.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The shipped resource is what the documents of the source tree compile to. */
class CompiledLawTest {
  private static final Path RESOURCE =
      Path.of("src/main/resources/io/github/solidarites/governance/reference/law.tsv");

  @Test
  void the_resource_is_compiled_from_the_documents() throws IOException {
    String compiled = new CompactLawWriter().write(LawDocuments.read());
    if (Boolean.getBoolean("law.update")) {
      Files.writeString(RESOURCE, compiled);
    }
    assertThat(Files.readString(RESOURCE))
        .as("law.tsv differs from src/law: run with -Dlaw.update=true and read the difference")
        .isEqualTo(compiled);
  }

  @Test
  void what_is_read_back_is_what_was_written() {
    assertThat(FrenchGovernance.lawTables()).isEqualTo(LawDocuments.read());
  }
}
