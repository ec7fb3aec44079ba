package io.github.solidarites.governance.law;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a citation's identifier, and how they print. */
record CitationId(LegalText text, String article, String part) {
  private static final Set<String> NUMBERED = Set.of("LOI", "LO", "ORD", "DECRET", "ARRETE");
  private static final Set<String> COURTS = Set.of("CE", "CC", "CAA-PARIS", "TA-PARIS");
  private static final Pattern CODE_ARTICLE = Pattern.compile("(LO|L|R|D)(\\d.*)");
  private static final Pattern HEAD = Pattern.compile("\\d+");
  private static final Pattern ANNOUNCED =
      Pattern.compile("(n°|art\\.|al\\.|\\b(?:LO|L|R|D)\\.|«) |(?<=\\S) (?=»)");
  private static final DateTimeFormatter FRENCH_DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);

  static CitationId parse(String id) {
    String[] parts = id.split(":", -1);
    boolean numbered = NUMBERED.contains(parts[0]) && parts.length > 1;
    int used = numbered ? 2 : 1;
    String text = numbered ? parts[0] + ":" + parts[1] : parts[0];
    if (parts.length > used + 2) {
      throw new IllegalArgumentException("LegalCitation: id \"" + id + "\" has too many parts");
    }
    return new CitationId(
        new LegalText(text),
        parts.length > used ? parts[used] : "",
        parts.length > used + 1 ? parts[used + 1] : "");
  }

  SourceKind kind() {
    String family = text.family();
    if (COURTS.contains(family)) {
      return SourceKind.CASE_LAW;
    }
    return switch (family) {
      case "PRINCIPLE" -> SourceKind.PRINCIPLE;
      case "SOFT" -> SourceKind.SOFT;
      case "CONVENTION" -> SourceKind.CONVENTION;
      case "DECRET", "ARRETE" -> SourceKind.REGULATION;
      default ->
          article.startsWith("R") || article.startsWith("D")
              ? SourceKind.REGULATION
              : SourceKind.STATUTE;
    };
  }

  String label() {
    if (COURTS.contains(text.family())) {
      return text.label() + ", " + frenchDay(article) + (part.isEmpty() ? "" : ", n° " + part);
    }
    return switch (text.family()) {
      case "PRINCIPLE" -> "principe « " + words(article) + " »";
      case "SOFT" -> words(article);
      case "CONVENTION" -> "convention de la bibliothèque « " + words(article) + " »";
      default -> text.label() + articleLabel() + partLabel();
    };
  }

  private String articleLabel() {
    if (article.isEmpty()) {
      return "";
    }
    Matcher m = CODE_ARTICLE.matcher(article);
    return ", art. " + (m.matches() ? m.group(1) + ". " + m.group(2) : article);
  }

  private String partLabel() {
    if (part.isEmpty()) {
      return "";
    }
    if (part.startsWith("al")) {
      return ", al. " + part.substring(2);
    }
    if (HEAD.matcher(part).matches()) {
      return ", " + part + "°";
    }
    int dash = part.indexOf('-');
    return dash < 0
        ? ", " + part
        : ", " + part.substring(0, dash) + ", " + part.substring(dash + 1) + "°";
  }

  private static String frenchDay(String iso) {
    LocalDate day = LocalDate.parse(iso);
    String printed = FRENCH_DAY.format(day);
    return day.getDayOfMonth() == 1 ? printed.replaceFirst("1 ", "1er ") : printed;
  }

  /** Keeps a number with what announces it: « n° 2021-1900 », « art. L. 262-13 ». */
  static String unbreakable(String label) {
    return ANNOUNCED
        .matcher(label)
        .replaceAll(m -> (m.group(1) == null ? "" : m.group(1)) + "\u00a0");
  }

  private static String words(String slug) {
    return slug.replace('-', ' ');
  }

  URI searchAddress() {
    String query = URLEncoder.encode(label(), StandardCharsets.UTF_8);
    return URI.create("https://www.legifrance.gouv.fr/search/all?query=" + query);
  }
}
