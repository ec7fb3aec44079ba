package io.github.solidarites.governance.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.rules.Governance;
import io.github.solidarites.governance.rules.catalogue.Catalogues;
import io.github.solidarites.governance.rules.catalogue.Declaration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An entry of the catalogue that data realise names rows that the tables have. */
class DeclaredRowsTest {
  private static final Governance FRANCE = FrenchGovernance.load();

  @Test
  void each_named_row_is_in_the_tables() {
    Set<String> rows =
        Stream.of(
                FRANCE.law().competences().stream().map(c -> c.id()),
                FRANCE.law().matters().stream().map(m -> m.id().code()),
                FRANCE.law().schemes().stream().map(s -> s.id().code()))
            .flatMap(ids -> ids)
            .collect(Collectors.toSet());

    List<String> named =
        Catalogues.load().stream()
            .flatMap(e -> e.declaration().stream())
            .filter(Declaration.Rows.class::isInstance)
            .flatMap(d -> ((Declaration.Rows) d).names().stream())
            .toList();

    assertThat(named).isNotEmpty();
    assertThat(rows).containsAll(named);
  }
}
