package io.github.solidarites.governance.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StayTest {
  @ParameterizedTest
  @ValueSource(strings = {"2015-01-01/2015-12-31", "2015-01-01/.."})
  void a_stay_has_a_start(String period) {
    Stay stay =
        new Stay(TerritoryId.departement("17"), StayKind.ORDINARY_HOME, Period.parse(period));
    assertThat(stay.period()).hasToString(period);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../2015-12-31", "../.."})
  void a_stay_without_a_start_is_refused(String period) {
    TerritoryId departement = TerritoryId.departement("17");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Stay(departement, StayKind.ORDINARY_HOME, Period.parse(period)))
        .withMessage("Stay: period " + period + " has no start");
  }

  @ParameterizedTest
  @ValueSource(strings = {"commune:17300", "region:75"})
  void a_stay_outside_a_departement_is_refused(String place) {
    TerritoryId territory = TerritoryId.parse(place);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Stay(territory, StayKind.ORDINARY_HOME, Period.parse("2015-01-01/..")))
        .withMessage("Stay: " + place + " is not a département");
  }

  @ParameterizedTest
  @CsvSource({
    "ordinary-home, ACQUISITIVE",
    "hotel, ACQUISITIVE",
    "caravan, ACQUISITIVE",
    "student-hall, ACQUISITIVE",
    "ehpad, NEUTRAL",
    "hospital, NEUTRAL",
    "approved-host, NEUTRAL",
    "social-establishment-studios, NEUTRAL",
    "prison, UNKNOWN",
    "yurt, UNKNOWN"
  })
  void the_kind_tells_whether_days_count(String kind, StayKind.Effect effect) {
    assertThat(new StayKind(kind).effect()).isEqualTo(effect);
  }

  @Test
  void the_constants_are_known_kinds() {
    assertThat(StayKind.ORDINARY_HOME.effect()).isEqualTo(StayKind.Effect.ACQUISITIVE);
    assertThat(StayKind.ESTABLISHMENT_STUDIOS.effect()).isEqualTo(StayKind.Effect.NEUTRAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Hotel", "ordinary home", "-hotel", "ehpad2", "hôtel"})
  void a_kind_of_another_form_is_refused_and_quoted(String kind) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StayKind(kind))
        .withMessage("StayKind: code \"" + kind + "\"");
  }
}
