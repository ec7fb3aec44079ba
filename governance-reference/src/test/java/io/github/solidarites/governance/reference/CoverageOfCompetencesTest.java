package io.github.solidarites.governance.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.rules.Governance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The proof by enumeration, and its page. */
class CoverageOfCompetencesTest {
  private static final Path PAGE = Path.of("../docs/coverage-of-competences.md");
  private static final Governance FRANCE = FrenchGovernance.load();
  private static final CoverageSpace SPACE = new CoverageSpace(FRANCE);

  @Test
  void each_point_has_exactly_one_regime_or_a_named_reason() {
    assertThat(SPACE.points()).hasSizeGreaterThan(5_000).allMatch(CoveragePoint::isCovered);
  }

  @Test
  void the_page_is_the_one_that_the_tables_make() throws IOException {
    String made = new CoverageOfCompetencesPage(FRANCE, SPACE).write();
    if (Boolean.getBoolean("coverage.update")) {
      Files.writeString(PAGE, made);
    }
    assertThat(Files.readString(PAGE))
        .as("run with -Dcoverage.update=true and read the difference")
        .isEqualTo(made);
  }
}
