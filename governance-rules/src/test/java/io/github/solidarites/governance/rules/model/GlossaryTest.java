package io.github.solidarites.governance.rules.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the field, the same everywhere. */
class GlossaryTest {
  /** A word, and where a text of law itself uses it. */
  private static final Map<Pattern, Pattern> NOT_OUR_WORDS =
      Map.of(
          Pattern.compile("(?iu)bénéficiaire"),
          Pattern.compile("(?iu)bénéficiaires du RSA"),
          Pattern.compile("(?iu)\\b(?:nul|nulle|nullité|annulé|annulée)\\b"),
          Pattern.compile("$^"),
          Pattern.compile("(?iu)\\b(?:leader|waiver|overlay|payeur)\\b"),
          Pattern.compile("organisme payeur"),
          Pattern.compile("(?iu)\\b(?:usager|administré)s?\\b"),
          Pattern.compile("$^"));

  @ParameterizedTest
  @CsvSource({
    "decision.GRANTED, Habilité, Granted",
    "decision.GRANTED_BY_DELEGATION, Habilité par délégation, Granted by delegation",
    "decision.GRANTED_BY_WAIVER, Éligible par dérogation, Granted by waiver",
    "decision.FORBIDDEN, Interdit par un texte, Forbidden by a text",
    "decision.NOT_GRANTED, Sans titre, No title",
    "decision.person.NOT_GRANTED, Non éligible, Not eligible",
    "decision.UNDETERMINED, À déterminer, Undetermined",
    "decision.OUT_OF_MODEL, Hors du modèle, Out of model",
    "answer.UNDETERMINED, À déterminer, Undetermined",
    "answer.OUT_OF_MODEL, Hors du modèle, Out of model",
    "outcome.BREACHED, Manquement, Breached",
    "outcome.UNDETERMINED, À déterminer, Undetermined",
    "severity.ERROR, Bloquant, Error",
    "severity.WARNING, À corriger, Warning",
    "severity.ADVICE, Conseillé, Advice",
    "severity.INFO, Pour information, Information",
    "role.ATTRIBUTIVE, titulaire, holder",
    "role.LEAD, chef de file, lead (chef de file)",
    "role.COORDINATES, coordonne (sans être chef de file), coordinates (without being lead)"
  })
  void a_label_is_that_of_the_glossary(String key, String french, String english) {
    assertThat(Bundle.FRENCH).containsEntry(key, french);
    assertThat(Bundle.ENGLISH).containsEntry(key, english);
  }

  static Stream<String> keys() {
    return Bundle.FRENCH.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void a_french_text_uses_the_words_of_the_glossary(String key) {
    NOT_OUR_WORDS.forEach(
        (word, exception) -> {
          String said = Bundle.FRENCH.get(key).replaceAll("\\{[^}]*}", "…");
          String text = exception.matcher(said).replaceAll("");
          assertThat(word.matcher(text).find()).as(word + " in: " + text).isFalse();
        });
  }

  @Test
  void a_decision_about_a_person_has_its_own_words() {
    Messages french = Messages.of(Locale.FRENCH);

    assertThat(french.label(DecisionOutcome.NOT_GRANTED, true)).isEqualTo("Non éligible");
    assertThat(french.label(DecisionOutcome.NOT_GRANTED, false)).isEqualTo("Sans titre");
    assertThat(french.label(DecisionOutcome.UNDETERMINED, true)).isEqualTo("À déterminer");
  }
}
