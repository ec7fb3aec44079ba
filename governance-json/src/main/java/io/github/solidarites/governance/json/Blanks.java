package io.github.solidarites.governance.json;

import java.util.regex.Pattern;

/** Tells a printed number from the mark of a place left blank: « n° , », « (numéro) », « …… ». */
final class Blanks {
  private static final Pattern MARK =
      Pattern.compile(
          "(?:n[°ºo]|\\((?:date|numéro|n[°º]|à compléter)\\)|[xX]{2,}|[\\s\u00a0.…_,;:/-])*",
          Pattern.CASE_INSENSITIVE);

  private Blanks() {}

  static boolean isBlank(String printed) {
    return MARK.matcher(printed).matches();
  }
}
