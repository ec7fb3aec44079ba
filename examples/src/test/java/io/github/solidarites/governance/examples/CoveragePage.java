package io.github.solidarites.governance.examples;

import io.github.solidarites.governance.rules.Registry;
import io.github.solidarites.governance.rules.RegistryEntry;
import io.github.solidarites.governance.rules.catalogue.Declaration;
import io.github.solidarites.governance.rules.catalogue.Realisation;
import io.github.solidarites.governance.rules.catalogue.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes docs/coverage.md from the registry. */
final class CoveragePage {
  private static final String HEAD =
      """
      # Couverture / Coverage

      Cette page est écrite par la construction. Chaque entrée du catalogue a une ligne : ce qui la réalise, ou pourquoi rien ne le fait. Les phrases : `examples/governance rules --catalogue DEL`. Ce que la première tranche de droit contient et ne contient pas : [scope.md](scope.md).

      This page is written by the build. Each entry of the catalogue has a line: what realises it, or why nothing does. The sentences: `examples/governance rules --catalogue DEL --lang en`. What the first slice of law holds and does not hold: [scope.md](scope.md).

      """;

  private final List<RegistryEntry> entries;
  private final StringBuilder out = new StringBuilder(HEAD);

  private CoveragePage(List<RegistryEntry> entries) {
    this.entries = entries;
  }

  static String of(List<RegistryEntry> entries) {
    CoveragePage page = new CoveragePage(entries);
    page.counts();
    page.realised();
    page.declared("Données / Data (ROW)", Realisation.ROW);
    page.declared(
        "Volontairement non encodé / Deliberately not encoded (REGISTER)", Realisation.REGISTER);
    page.notYet();
    return page.out.toString();
  }

  private void counts() {
    line("| catalogue | CHECK | STEP | ROW | REGISTER | NOT_YET | total |");
    line("|---|---|---|---|---|---|---|");
    Map<Realisation, Integer> all = new EnumMap<>(Realisation.class);
    Registry.counts(entries)
        .forEach(
            (name, counts) -> {
              line(row(name, counts));
              counts.forEach((how, n) -> all.merge(how, n, Integer::sum));
            });
    line(row("total", all));
  }

  private static String row(String name, Map<Realisation, Integer> counts) {
    String cells = counts.values().stream().map(n -> n + " | ").collect(Collectors.joining());
    int total = counts.values().stream().mapToInt(Integer::intValue).sum();
    return "| " + name + " | " + cells + total + " |";
  }

  private void realised() {
    title("Contrôles et étapes / Checks and steps (CHECK, STEP)");
    line("| | | |");
    line("|---|---|---|");
    entries.stream()
        .filter(e -> !e.ruleIds().isEmpty())
        .forEach(
            e ->
                line(
                    "| "
                        + e.entry().id()
                        + " | "
                        + e.realisation()
                        + " | "
                        + String.join(", ", e.ruleIds())
                        + " |"));
  }

  private void declared(String title, Realisation realisation) {
    title(title);
    line("| | | |");
    line("|---|---|---|");
    entries.stream()
        .filter(e -> e.realisation() == realisation)
        .forEach(
            e -> {
              Wording why = why(e);
              line("| " + e.entry().id() + " | " + why.french() + " | " + why.english() + " |");
            });
  }

  private static Wording why(RegistryEntry entry) {
    Declaration declared = entry.entry().declaration().orElseThrow();
    if (declared instanceof Declaration.Register register) {
      return register.reason();
    }
    if (declared instanceof Declaration.SameAs same) {
      return new Wording("= " + same.id(), "= " + same.id());
    }
    String rows = String.join(", ", ((Declaration.Rows) declared).names());
    return new Wording(rows, rows);
  }

  private void notYet() {
    title("Pas encore / Not yet (NOT_YET)");
    entries.stream()
        .filter(e -> e.realisation() == Realisation.NOT_YET)
        .collect(
            Collectors.groupingBy(
                e -> e.entry().catalogue(),
                java.util.LinkedHashMap::new,
                Collectors.mapping(e -> e.entry().id(), Collectors.joining(", "))))
        .forEach((name, ids) -> line("- **" + name + "** : " + ids));
  }

  private void title(String text) {
    line("");
    line("## " + text);
    line("");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
