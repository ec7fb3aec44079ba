package io.github.solidarites.governance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.reference.FrenchGovernance;
import io.github.solidarites.governance.rules.RegistryEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The page on coverage says what the registry says. To accept a change: run with {@code
 * -Dgolden.update=true} and read the difference.
 */
class CoveragePageTest {
  private static final Path PAGE = Path.of("../docs/coverage.md");

  @Test
  void the_page_is_the_one_the_registry_gives() throws IOException {
    List<RegistryEntry> entries = FrenchGovernance.load().rules().entries();
    String page = CoveragePage.of(entries);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(page);
    assertThat(page).contains(entries.stream().map(e -> e.entry().id()).toList());
  }
}
