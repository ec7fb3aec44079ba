package io.github.solidarites.governance.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.rules.territory.TerritoryTable;
import io.github.solidarites.governance.territory.Existence;
import io.github.solidarites.governance.territory.TerritoryLevel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The resource against the sources themselves: skipped where the editions are not at hand. */
class CompactedTerritoriesTest {
  private static final TerritoryTable TABLE = FrenchGovernance.territories();

  @Test
  void the_resource_is_what_the_script_makes_of_the_editions() throws Exception {
    List<String> made = Editions.run("compact.mjs");

    String shipped = new String(TerritoriesReader.communes(), StandardCharsets.UTF_8);
    assertThat(shipped.lines().toList()).isEqualTo(made);
  }

  @Test
  void every_code_of_every_edition_exists_on_its_first_of_january() throws Exception {
    List<String> missing = new ArrayList<>();
    for (String line : Editions.run("list.mjs")) {
      String[] fields = line.split("\t", -1);
      if (fields[0].equals("E") && !isThere(fields)) {
        missing.add(line);
      }
    }

    assertThat(missing).isEmpty();
  }

  /** The source has one Rhône and names départements that communes overseas do not have. */
  private static boolean isThere(String... fields) {
    int day = (int) LocalDate.of(Integer.parseInt(fields[1]), 1, 1).toEpochDay();
    int index = TABLE.find(level(fields[2]), fields[3]);
    if (index < 0 || TABLE.existence(index, day) != Existence.EXISTS) {
      return false;
    }
    String departement = fields[4];
    boolean outside = departement.isEmpty() || TABLE.overseas(index, day) >= 0;
    int found = TABLE.departement(index, day);
    return outside || (found >= 0 && TABLE.id(found).code().startsWith(departement));
  }

  private static TerritoryLevel level(String prefix) {
    for (TerritoryLevel level : TerritoryLevel.values()) {
      if (level.prefix().equals(prefix)) {
        return level;
      }
    }
    throw new IllegalArgumentException(prefix);
  }

  @Test
  void every_code_of_the_history_exists_from_its_first_to_its_last_day() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (String line : Editions.run("list.mjs")) {
      String[] fields = line.split("\t", -1);
      if (fields[0].equals("H") && !lasts(fields)) {
        wrong.add(line);
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static boolean lasts(String... fields) {
    int index = TABLE.find(TerritoryLevel.COMMUNE, fields[1]);
    LocalDate first = fields[2].isEmpty() ? LocalDate.of(1943, 1, 1) : LocalDate.parse(fields[2]);
    LocalDate end = fields[3].isEmpty() ? LocalDate.of(2019, 1, 2) : LocalDate.parse(fields[3]);
    return index >= 0
        && TABLE.existence(index, (int) first.toEpochDay()) == Existence.EXISTS
        && TABLE.existence(index, (int) end.toEpochDay() - 1) == Existence.EXISTS;
  }
}
