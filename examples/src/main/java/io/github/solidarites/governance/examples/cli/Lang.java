package io.github.solidarites.governance.examples.cli;

import java.util.Locale;

/** The language of what is printed. */
enum Lang {
  /** French. */
  fr(Locale.FRENCH),
  /** English. */
  en(Locale.ENGLISH);

  private final Locale locale;

  Lang(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }
}
