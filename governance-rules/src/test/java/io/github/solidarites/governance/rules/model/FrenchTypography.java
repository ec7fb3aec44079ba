package io.github.solidarites.governance.rules.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a French text must not show. */
final class FrenchTypography {
  private static final Map<Pattern, String> FAULTS =
      Map.of(
          Pattern.compile("'"), "a straight apostrophe",
          Pattern.compile("\""), "a straight quote",
          Pattern.compile("[“”]"), "an English quote",
          Pattern.compile("(?<!\u00a0)[:;?!»]"), "no no-break space before",
          Pattern.compile("«(?!\u00a0)"), "no no-break space after",
          Pattern.compile("[ \u00a0]{2}"), "two spaces",
          Pattern.compile("\\.\\.\\."), "three dots");

  private FrenchTypography() {}

  static List<String> faults(String text) {
    List<String> faults = new ArrayList<>();
    FAULTS.forEach(
        (pattern, fault) -> {
          if (pattern.matcher(text).find()) {
            faults.add(fault);
          }
        });
    return faults;
  }
}
