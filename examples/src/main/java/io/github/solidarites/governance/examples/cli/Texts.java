package io.github.solidarites.governance.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/** The words of the command line, in one language. */
final class Texts {
  private static final String BUNDLE = "io.github.solidarites.governance.examples.cli.messages";

  private final Locale locale;
  private final ResourceBundle bundle;

  Texts(Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
  }

  /** The page that lists the commands. */
  String help() {
    String resource = "help_" + locale.getLanguage() + ".txt";
    try (InputStream in = Texts.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Locale locale() {
    return locale;
  }

  String get(String key) {
    return bundle.getString(key);
  }

  /** A text with one value for {@code {0}}, another for {@code {1}}. */
  String get(String key, Object first, Object second) {
    return get(key).replace("{0}", first.toString()).replace("{1}", second.toString());
  }

  String get(String key, Object first) {
    return get(key, first, "");
  }

  UserError error(String key, Object first, Object second) {
    return new UserError(get(key, first, second));
  }

  UserError error(String key, Object first) {
    return error(key, first, "");
  }

  String date(LocalDate date) {
    String text = DateTimeFormatter.ofPattern("d\u00a0MMMM uuuu", locale).format(date);
    boolean first = locale.getLanguage().equals("fr") && date.getDayOfMonth() == 1;
    return first ? "1er" + text.substring(1) : text;
  }

  static String capitalised(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
