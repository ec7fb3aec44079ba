package io.github.solidarites.governance.examples.conventions;

import io.github.solidarites.governance.rules.model.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints the comparison as a page, in one language. */
final class ComparisonTable {
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "fr",
          List.of(
              "# Conventions réelles : ce qui est attendu, ce qui est trouvé",
              "Chaque convention d’`examples/conventions` est contrôlée telle que lue, sans date de"
                  + " signature supposée. « Attendu » est la lecture d’une personne ; un écart a"
                  + " toujours sa raison. Page produite par un test"
                  + " (`-Dgolden.update=true`).",
              "| convention | règle | attendu | trouvé | comparaison | attendu parce que |",
              "pas encore encodée",
              "accord",
              "écart"),
          "en",
          List.of(
              "# Real conventions: what is expected, what is found",
              "Each convention of `examples/conventions` is checked as it was read, without a"
                  + " supposed date of signature. “Expected” is a person’s reading; a departure"
                  + " always has its reason. Page made by a test (`-Dgolden.update=true`).",
              "| convention | rule | expected | found | comparison | expected because |",
              "not yet encoded",
              "agree",
              "depart"));

  private final Locale locale;
  private final List<String> words;

  ComparisonTable(Locale locale) {
    this.locale = locale;
    this.words = WORDS.get(locale.getLanguage());
  }

  String page(List<Comparison> lines) {
    StringBuilder out = new StringBuilder();
    out.append(words.get(0)).append("\n\n").append(words.get(1)).append("\n\n");
    out.append(words.get(2)).append("\n|---|---|---|---|---|---|\n");
    lines.forEach(line -> out.append(row(line)).append('\n'));
    return out.append('\n').append(count(lines)).append('\n').toString();
  }

  private String row(Comparison line) {
    ExpectedFinding expected = line.expected();
    String comparison =
        line.found().isEmpty() ? "–" : line.agrees() ? words.get(4) : departure(expected);
    return "| "
        + String.join(
            " | ",
            "["
                + line.convention().reference()
                + "](../examples/conventions/"
                + line.convention().document()
                + ")",
            expected.catalogue(),
            label(expected.outcome()),
            line.found().map(this::label).orElse(words.get(3)),
            comparison,
            expected.why() == null ? "" : expected.why())
        + " |";
  }

  private String departure(ExpectedFinding expected) {
    Map<String, String> reason = expected.departure();
    return words.get(5)
        + (locale.getLanguage().equals("fr") ? "\u00a0: " : ": ")
        + (reason == null ? "?" : reason.get(locale.getLanguage()));
  }

  private String label(String outcome) {
    boolean severity = List.of("ERROR", "WARNING", "ADVICE", "INFO").contains(outcome);
    return Messages.of(locale).text((severity ? "severity." : "outcome.") + outcome);
  }

  private String count(List<Comparison> lines) {
    long open = lines.stream().filter(l -> l.found().isEmpty()).count();
    long agreed = lines.stream().filter(Comparison::agrees).count();
    String colon = locale.getLanguage().equals("fr") ? "\u00a0: " : ": ";
    return words.get(4)
        + colon
        + agreed
        + " · "
        + words.get(5)
        + colon
        + (lines.size() - open - agreed)
        + " · "
        + words.get(3)
        + colon
        + open;
  }
}
