package io.github.solidarites.governance.examples.cli;

import io.github.solidarites.governance.rules.Registry;
import io.github.solidarites.governance.rules.RegistryEntry;
import io.github.solidarites.governance.rules.catalogue.Declaration;
import io.github.solidarites.governance.rules.catalogue.Realisation;
import io.github.solidarites.governance.rules.model.Messages;
import io.github.solidarites.governance.rules.model.RuleCard;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints the rules and the steps, or entries of the catalogue. */
final class RegistryPage {
  private final Texts texts;
  private final Page page = Page.onStandardOutput();

  private RegistryPage(Texts texts) {
    this.texts = texts;
  }

  static RegistryPage of(Texts texts) {
    return new RegistryPage(texts);
  }

  void rules(Registry registry) {
    Messages messages = Messages.of(texts.locale());
    Map<String, String> checks = Page.ordered();
    for (RuleCard card : registry.checks()) {
      checks.put(
          card.id(),
          messages.text("severity." + card.severity())
              + " · "
              + String.join(", ", card.catalogue()));
    }
    page.title(texts.get("rules.checks")).fields(checks);
    Map<String, String> steps = Page.ordered();
    registry.steps().forEach(s -> steps.put(s.id(), String.join(", ", s.catalogue())));
    if (!steps.isEmpty()) {
      page.gap().title(texts.get("rules.steps")).fields(steps);
    }
  }

  void entries(List<RegistryEntry> entries) {
    page.title(texts.get("rules.entries", entries.size()));
    for (RegistryEntry entry : entries) {
      page.item(entry.entry().id(), label(entry));
      page.under(4, entry.entry().statement().in(texts.locale()));
      entry.entry().declaration().map(d -> why(d, texts.locale())).ifPresent(this::detail);
    }
    if (entries.size() > 1) {
      Registry.counts(entries).forEach((name, counts) -> page.gap().under(0, line(name, counts)));
    }
  }

  private void detail(String text) {
    if (!text.isEmpty()) {
      page.under(4, text);
    }
  }

  private String label(RegistryEntry entry) {
    String label = label(entry.realisation());
    return entry.ruleIds().isEmpty() ? label : label + " · " + String.join(", ", entry.ruleIds());
  }

  private String label(Realisation realisation) {
    return texts.get("realisation." + realisation);
  }

  private static String why(Declaration declared, Locale locale) {
    if (declared instanceof Declaration.SameAs same) {
      return "= " + same.id() + same.note().map(note -> ". " + note.in(locale)).orElse("");
    }
    if (declared instanceof Declaration.Rows rows) {
      return String.join(", ", rows.names());
    }
    return declared instanceof Declaration.Register register ? register.reason().in(locale) : "";
  }

  private String line(String name, Map<Realisation, Integer> counts) {
    StringBuilder line = new StringBuilder(name);
    counts.forEach((how, n) -> line.append(" · ").append(label(how)).append(' ').append(n));
    return line.toString();
  }
}
