package io.github.solidarites.governance.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.rules.territory.TerritoryTable;
import io.github.solidarites.governance.territory.Existence;
import io.github.solidarites.governance.territory.TerritoryEvent;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.territory.TerritoryLevel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoriesTest {
  private static final TerritoryTable TABLE = FrenchGovernance.territories();

  private static int day(String date) {
    return (int) LocalDate.parse(date).toEpochDay();
  }

  private static int index(String id) {
    return TABLE.find(id).orElseThrow();
  }

  private static String id(int index) {
    return index < 0 ? "" : TABLE.id(index).toString();
  }

  @ParameterizedTest
  @CsvSource({
    "54395, 2004-01-01, departement:54, region:41",
    "54395, 2015-12-31, departement:54, region:41",
    "54395, 2016-01-01, departement:54, region:44",
    "54395, 2026-11-22, departement:54, region:44",
    "69123, 2014-12-31, departement:69, region:82",
    "69123, 2015-01-01, departement:69M, region:82",
    "69123, 2016-01-01, departement:69M, region:84",
    "69264, 2015-01-01, departement:69D, region:82",
    "69264, 2026-01-01, departement:69D, region:84",
    "97611, 2011-03-30, '', ''",
    "97611, 2011-03-31, departement:976, region:06",
    "2A004, 2026-01-01, departement:2A, region:94",
    "49005, 2015-12-31, departement:49, region:52",
    "49005, 2016-01-01, '', ''",
    "98818, 2026-01-01, '', ''",
    "97127, 2007-07-14, departement:971, region:01",
    "97127, 2007-07-15, '', ''",
    "commune-deleguee:49005, 2016-01-01, departement:49, region:52",
    "commune-associee:02285, 2026-01-01, departement:59, region:32",
    "arrondissement-municipal:69381, 2026-01-01, departement:69M, region:84",
    "arrondissement:543, 2026-01-01, departement:54, region:44",
    "ept:200057867, 2026-01-01, departement:93, region:11",
    "epci:245400676, 2026-01-01, departement:54, region:44",
    "epci:245400676, 2020-06-01, '', ''"
  })
  void a_place_has_its_departement_and_its_region_of_the_day(
      String place, String date, String departement, String region) {
    assertThat(id(TABLE.departement(index(place), day(date)))).isEqualTo(departement);
    assertThat(id(TABLE.region(index(place), day(date)))).isEqualTo(region);
  }

  @Test
  void an_epci_across_a_border_lies_in_several_departements() {
    int epci = index("epci:200040590");

    assertThat(TABLE.departement(epci, day("2026-01-01"))).isEqualTo(TerritoryTable.SEVERAL);
  }

  @Test
  void a_merged_commune_names_its_successor_and_the_day() {
    TerritoryEvent end = TABLE.lastEnd(index("49005"), day("2026-01-01")).orElseThrow();

    assertThat(end.kind()).isEqualTo(TerritoryEvent.Kind.MERGED);
    assertThat(end.other()).contains(TerritoryId.commune("49176"));
    assertThat(end.earliest()).isEqualTo("2016-01-01");
    assertThat(end.isDayExact()).isTrue();
    assertThat(TABLE.lastEnd(index("49005"), day("2015-12-31"))).isEmpty();
  }

  @Test
  void a_commune_that_takes_others_in_names_its_parts() {
    List<TerritoryEvent> events = TABLE.events(index("01033"));

    assertThat(events)
        .filteredOn(e -> e.kind() == TerritoryEvent.Kind.MERGED && e.earliest().getYear() == 2019)
        .extracting(e -> e.territory().code())
        .containsExactly("01091", "01205");
  }

  @ParameterizedTest
  @CsvSource({
    "16351, 2019-01-01, EXISTS",
    "16351, 2019-01-02, UNCERTAIN",
    "16351, 2020-06-01, UNCERTAIN",
    "16351, 2020-12-31, UNCERTAIN",
    "16351, 2021-01-01, ABSENT",
    "14666, 2016-12-31, EXISTS",
    "14666, 2017-01-01, ABSENT",
    "14666, 2019-01-01, ABSENT",
    "14666, 2020-06-01, UNCERTAIN",
    "14666, 2021-01-01, EXISTS",
    "54395, 2020-06-01, EXISTS",
    "20004, 1975-12-31, EXISTS",
    "20004, 1976-01-01, ABSENT",
    "departement:69, 2014-12-31, EXISTS",
    "departement:69, 2015-01-01, ABSENT",
    "region:41, 2016-01-01, ABSENT",
    "ept:200057867, 2022-01-01, UNCERTAIN",
    "epci:245400676, 2020-01-01, UNCERTAIN",
    "epci:245400676, 2019-01-01, EXISTS",
    "arrondissement:9733, 2022-01-01, ABSENT",
    "arrondissement:9733, 2023-01-01, EXISTS"
  })
  void what_the_editions_cannot_tell_is_uncertain(String place, String date, Existence expected) {
    assertThat(TABLE.existence(index(place), day(date))).isEqualTo(expected);
  }

  @Test
  void a_merger_that_only_editions_tell_is_an_interval() {
    TerritoryEvent end = TABLE.lastEnd(index("16351"), day("2026-01-01")).orElseThrow();

    assertThat(end.other()).contains(TerritoryId.commune("16233"));
    assertThat(end.earliest()).isEqualTo("2019-01-02");
    assertThat(end.latest()).isEqualTo("2021-01-01");
    assertThat(end.isDayExact()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"97701, outre-mer:977", "98818, outre-mer:988", "outre-mer:987, outre-mer:987"})
  void a_place_outside_the_grid_names_its_overseas_territory(String place, String overseas) {
    assertThat(id(TABLE.overseas(index(place), day("2026-01-01")))).isEqualTo(overseas);
  }

  @Test
  void a_place_of_the_grid_lies_in_no_overseas_territory() {
    assertThat(TABLE.overseas(index("97411"), day("2026-01-01"))).isNegative();
    assertThat(TABLE.overseas(index("departement:974"), day("2026-01-01"))).isNegative();
  }

  @Test
  void communes_that_lasted_have_one_departement_whatever_the_day_in_2020() {
    TerritoryLevel level = TerritoryLevel.COMMUNE;
    for (int index = TABLE.first(level); index < TABLE.end(level); index++) {
      if (TABLE.existence(index, day("2019-01-01")) == Existence.EXISTS
          && TABLE.existence(index, day("2021-01-01")) == Existence.EXISTS) {
        assertThat(TABLE.existence(index, day("2020-06-01"))).isEqualTo(Existence.EXISTS);
        assertThat(TABLE.departement(index, day("2020-06-01")))
            .isEqualTo(TABLE.departement(index, day("2019-01-01")))
            .isEqualTo(TABLE.departement(index, day("2021-01-01")));
      }
    }
  }
}
