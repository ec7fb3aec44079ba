package io.github.solidarites.governance.json;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of this module in one language. */
final class ProblemMessages {
  static final String BUNDLE = "io.github.solidarites.governance.json.messages";

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

  private final ResourceBundle bundle;

  private ProblemMessages(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  static ProblemMessages of(Locale locale) {
    Locale known = locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    return new ProblemMessages(
        ResourceBundle.getBundle(BUNDLE, known, ProblemMessages.class.getModule()));
  }

  /** The message; {@code {value}} and {@code {nearest}} vanish when there is none to show. */
  String render(String code, Map<String, String> arguments) {
    Matcher m = PLACEHOLDER.matcher(bundle.getString(code));
    StringBuilder out = new StringBuilder();
    while (m.find()) {
      m.appendReplacement(out, Matcher.quoteReplacement(argument(m.group(1), arguments)));
    }
    return m.appendTail(out).toString();
  }

  private String argument(String name, Map<String, String> arguments) {
    String given = arguments.get(name);
    if (given == null) {
      return "";
    }
    return switch (name) {
      case "value", "nearest" -> bundle.getString("argument." + name).replace("{it}", given);
      case "expected" -> bundle.getString("type." + given);
      default -> given;
    };
  }
}
