package io.github.solidarites.governance.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.solidarites.governance.rules.Governance;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.PlaceHint;
import io.github.solidarites.governance.rules.model.UnknownNameException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceLookupTest {
  private static final Governance FRANCE = FrenchGovernance.load();

  private static UnknownNameException refused(String text) {
    return catchThrowableOfType(UnknownNameException.class, () -> FRANCE.place(text));
  }

  @ParameterizedTest
  @CsvSource({
    "54395, commune:54395",
    "' 54395 ', commune:54395",
    "Nancy, commune:54395",
    "NANCY, commune:54395",
    "vandoeuvre les nancy, commune:54547",
    "Vandœuvre-lès-Nancy, commune:54547",
    "l'haÿ-les-roses, commune:94038",
    "St-Étienne, commune:42218",
    "Saint-Denis (93), commune:93066",
    "Saint-Denis (La Réunion), commune:97411",
    "'Saint-Denis, 11', commune:11339",
    "Andigné, commune:49005",
    "Paris, commune:75056",
    "Meurthe-et-Moselle, departement:54",
    "Lorraine, region:41",
    "Métropole du Grand Nancy, epci:245400676",
    "Nouvelle Calédonie, outre-mer:988",
    "Oullins, commune:69149"
  })
  void a_place_is_found_by_code_or_by_name(String text, String id) {
    assertThat(FRANCE.place(text).id()).hasToString(id);
  }

  @ParameterizedTest
  @CsvSource({
    "'', empty",
    "1001, missing-zero",
    "1000, postal-code",
    "2a004, upper-case",
    "departement:20, corsica",
    "54, departement",
    "75101, municipal",
    "69381, municipal",
    "54000, postal-code",
    "54999, no-such-code",
    "4711, foreign",
    "commune:5439, foreign",
    "L-1234, foreign",
    "245400677, siren-key",
    "epci:245400677, siren-key",
    "245400676, siren-epci",
    "24540067600018, siren-epci",
    "215403957, siren-commune",
    "732829320, siren-unknown",
    "Saint-Denis, homonyms"
  })
  void a_place_that_cannot_be_used_says_what_was_probably_meant(String text, String hint) {
    PlaceHint found = refused(text).hint().orElseThrow();

    assertThat(found.id()).isEqualTo(hint);
    assertThat(found.sentence(Locale.FRENCH)).isNotBlank().doesNotContain("{");
    assertThat(found.sentence(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
  }

  @Test
  void homonyms_are_listed_with_their_departement() {
    assertThat(refused("Saint-Denis").nearest())
        .containsExactly(
            "11339 (Saint-Denis, Aude)",
            "30247 (Saint-Denis, Gard)",
            "93066 (Saint-Denis, Seine-Saint-Denis)",
            "97411 (Saint-Denis, La Réunion)");
  }

  @Test
  void a_postal_code_lists_all_the_communes_it_serves() {
    assertThat(FRANCE.territories().withPostalCode("54000"))
        .extracting(Place::toString)
        .containsExactly("commune:54395");
    assertThat(FRANCE.territories().withPostalCode("01400")).hasSizeGreaterThan(5);
    assertThat(FRANCE.territories().withPostalCode("10115")).isEmpty();
    assertThat(FRANCE.territories().withPostalCode("Nancy")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nanci", "canton:5401", "(", "Saint-Denis (xx)"})
  void what_nobody_can_guess_proposes_at_most_five_names(String text) {
    UnknownNameException refused = refused(text);

    assertThat(refused.hint()).isEmpty();
    assertThat(refused.nearest()).hasSizeBetween(1, 5);
  }
}
