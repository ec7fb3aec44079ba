package io.github.solidarites.governance.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryNameTest {
  @ParameterizedTest
  @CsvSource({
    "Nancy, 0, de Nancy",
    "Épinal, 1, d’Épinal",
    "Nord, 2, du Nord",
    "Seine-Saint-Denis, 3, de la Seine-Saint-Denis",
    "Ardennes, 4, des Ardennes",
    "Aude, 5, de l’Aude",
    "La Réunion, 0, de La Réunion"
  })
  void a_name_without_its_article_takes_the_one_of_its_digit(
      String name, int article, String expected) {
    assertThat(new TerritoryName(name, article).ofName()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Le Havre, 2, du Havre",
    "Le Lion-d’Angers, 2, du Lion-d’Angers",
    "Les Sables-d’Olonne, 4, des Sables-d’Olonne"
  })
  void the_article_of_a_commune_contracts(String name, int article, String expected) {
    assertThat(new TerritoryName(name, article).ofName()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"La Rochelle, 3, de La Rochelle", "L’Haÿ-les-Roses, 5, de L’Haÿ-les-Roses"})
  void an_article_that_does_not_contract_is_said_once(String name, int article, String expected) {
    assertThat(new TerritoryName(name, article).ofName()).isEqualToIgnoringCase(expected);
  }

  @Test
  void a_name_that_only_begins_like_an_article_is_left_whole() {
    assertThat(new TerritoryName("Lens", 0).ofName()).isEqualTo("de Lens");
    assertThat(new TerritoryName("Lesparre-Médoc", 0).ofName()).isEqualTo("de Lesparre-Médoc");
    assertThat(new TerritoryName("Landes", 4).ofName()).isEqualTo("des Landes");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 9})
  void another_digit_is_refused_with_the_name(int article) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TerritoryName("Nancy", article))
        .withMessage("TerritoryName: article " + article + " of Nancy");
  }
}
