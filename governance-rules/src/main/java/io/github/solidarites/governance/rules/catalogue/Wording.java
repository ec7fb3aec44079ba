package io.github.solidarites.governance.rules.catalogue;

import java.util.Locale;

/**
 * One thing said in both languages.
 *
 * @param french in French
 * @param english in English
 */
public record Wording(String french, String english) {
  /** Refuses a language left out. */
  public Wording {
    if (french.isBlank() || english.isBlank()) {
      throw new IllegalArgumentException("Wording: \"" + french + "\" / \"" + english + "\"");
    }
  }

  /**
   * The text in a language.
   *
   * @param locale French, or any other for English
   * @return the text
   */
  public String in(Locale locale) {
    return locale.getLanguage().equals("fr") ? french : english;
  }
}
