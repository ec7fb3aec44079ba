package io.github.solidarites.governance.rules.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTypographyTest {
  static Stream<String> keys() {
    return Bundle.FRENCH.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void french_texts_are_written_as_french_is(String key) {
    assertThat(FrenchTypography.faults(Bundle.FRENCH.get(key))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "l'acte, a straight apostrophe",
        "l’\"acte\", a straight quote",
        "l’“acte”, an English quote",
        "matière : rien, no no-break space before",
        "matière; rien, no no-break space before",
        "pourquoi ?, no no-break space before",
        "«~acte », no no-break space before",
        "« acte~», no no-break space after",
        "deux  espaces, two spaces",
        "et..., three dots"
      })
  void a_fault_is_seen(String text, String fault) {
    assertThat(FrenchTypography.faults(text.replace('~', '\u00a0'))).containsExactly(fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"L’acte «~acte~»~: pourquoi~? Voilà~; c’est tout~!", "(à vérifier)"})
  void a_good_text_has_no_fault(String text) {
    assertThat(FrenchTypography.faults(text.replace('~', '\u00a0'))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void no_preposition_comes_before_a_name_that_has_its_article(String key) {
    assertThat(Bundle.FRENCH.get(key))
        .doesNotContainPattern(
            "\\b(?:à|de|en) \\{(?:actor|holders|payer|deciders|recipient|place|territory)\\b");
  }

  @Test
  void english_texts_have_curly_quotes_too() {
    assertThat(Bundle.ENGLISH)
        .allSatisfy(
            (key, text) -> assertThat(text).as(key).doesNotContain("'", "\"", "«", "\u00a0:"));
  }
}
