package io.github.solidarites.governance.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryIdTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "commune:54395",
        "commune:2A004",
        "departement:54",
        "departement:2B",
        "departement:69M",
        "departement:974",
        "region:44",
        "epci:245400676"
      })
  void what_it_writes_is_read_back(String text) {
    assertThat(TerritoryId.parse(text)).hasToString(text);
  }

  @Test
  void a_bare_code_is_a_commune_s() {
    assertThat(TerritoryId.parse("54395")).isEqualTo(TerritoryId.commune("54395"));
  }

  @ParameterizedTest
  @CsvSource({
    "54, 54, commune",
    "commune:5439, 5439, commune",
    "commune:2C004, 2C004, commune",
    "departement:054, 054, departement",
    "departement:2C, 2C, departement",
    "departement:69L, 69L, departement",
    "region:4, 4, region",
    "epci:24540067, 24540067, epci"
  })
  void a_code_of_another_form_is_refused_with_its_level(String text, String code, String level) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TerritoryId.parse(text))
        .withMessage("TerritoryId: code \"" + code + "\" is not the code of a " + level);
  }

  @ParameterizedTest
  @CsvSource({"canton:5401, canton", "Commune:54395, Commune", "COMMUNE:54395, COMMUNE"})
  void an_unknown_level_is_refused_and_quoted(String text, String level) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TerritoryId.parse(text))
        .withMessage("TerritoryId: level \"" + level + "\" is unknown");
  }

  @Test
  void the_order_goes_from_the_nearest_to_the_widest_then_by_code() {
    assertThat(TerritoryId.parse("commune:95001")).isLessThan(TerritoryId.departement("54"));
    assertThat(TerritoryId.departement("54")).isLessThan(TerritoryId.parse("region:11"));
    assertThat(TerritoryId.departement("2A")).isLessThan(TerritoryId.departement("30"));
  }
}
