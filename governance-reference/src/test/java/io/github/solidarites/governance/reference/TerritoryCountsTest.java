package io.github.solidarites.governance.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.rules.territory.TerritoryTable;
import io.github.solidarites.governance.territory.Existence;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.territory.TerritoryLevel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How many territories there are, by year and kind, as the sources count them. */
class TerritoryCountsTest {
  private static final TerritoryTable TABLE = FrenchGovernance.territories();

  @Test
  void each_year_and_kind_has_as_many_as_the_sources() throws IOException {
    List<String> counted = new ArrayList<>();
    List<String> expected = expected();
    for (String line : expected) {
      String[] fields = line.split("\t", -1);
      counted.add(fields[0] + "\t" + fields[1] + "\t" + count(fields[0], fields[1]));
    }

    counted.forEach(System.out::println);
    assertThat(counted).isEqualTo(expected);
  }

  private static List<String> expected() throws IOException {
    String name = "/territory-counts.tsv";
    try (InputStream in = TerritoryCountsTest.class.getResourceAsStream(name)) {
      byte[] text = Objects.requireNonNull(in, name).readAllBytes();
      return new String(text, StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static int count(String year, String kind) {
    if (kind.equals("commune-code")) {
      return codesOfTheHistory();
    }
    int day = (int) LocalDate.of(Integer.parseInt(year), 1, 1).toEpochDay();
    TerritoryLevel level = TerritoryLevel.valueOf(kind.replace('-', '_').toUpperCase(Locale.ROOT));
    int count = 0;
    for (int index = TABLE.first(level); index < TABLE.end(level); index++) {
      Existence existence = TABLE.existence(index, day);
      count += existence == Existence.EXISTS ? 1 : 0;
    }
    return count;
  }

  /** The history has neither the communes overseas nor the two that left the Guadeloupe. */
  private static int codesOfTheHistory() {
    int count = 0;
    TerritoryLevel level = TerritoryLevel.COMMUNE;
    for (int index = TABLE.first(level); index < TABLE.end(level); index++) {
      TerritoryId id = TABLE.id(index);
      boolean outside = id.code().matches("97[578].*|98.*|97123|97127");
      count += outside ? 0 : 1;
    }
    return count;
  }
}
