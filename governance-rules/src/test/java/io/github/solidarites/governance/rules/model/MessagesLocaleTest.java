package io.github.solidarites.governance.rules.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The language is the one that was asked for, never the machine’s. */
class MessagesLocaleTest {
  private final Locale before = Locale.getDefault();

  private static void machineSpeaks(Locale locale) {
    Locale.setDefault(locale);
    ResourceBundle.clearCache(Messages.class.getClassLoader());
  }

  @AfterEach
  void restore() {
    machineSpeaks(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-GB", "de", "und"})
  void a_french_machine_answers_others_in_english(String asked) {
    machineSpeaks(Locale.FRANCE);
    Messages messages = Messages.of(Locale.forLanguageTag(asked));
    assertThat(messages.text("role.ATTRIBUTIVE")).isEqualTo("holder");
    assertThat(messages.text("list.and")).isEqualTo("and");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "fr-FR", "fr-CA"})
  void an_english_machine_answers_french_requests_in_french(String asked) {
    machineSpeaks(Locale.US);
    assertThat(Messages.of(Locale.forLanguageTag(asked)).text("role.ATTRIBUTIVE"))
        .isEqualTo("titulaire");
  }

  @Test
  void a_machine_of_a_third_language_changes_nothing() {
    machineSpeaks(Locale.GERMANY);
    assertThat(Messages.of(Locale.FRENCH).text("list.or")).isEqualTo("ou");
    assertThat(Messages.of(Locale.ENGLISH).text("list.or")).isEqualTo("or");
  }
}
