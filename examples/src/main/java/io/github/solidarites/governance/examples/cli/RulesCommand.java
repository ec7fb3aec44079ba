package io.github.solidarites.governance.examples.cli;

import io.github.solidarites.governance.reference.FrenchGovernance;
import io.github.solidarites.governance.rules.Registry;
import io.github.solidarites.governance.rules.model.Messages;
import io.github.solidarites.governance.rules.model.RuleCard;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Lists the rules that check a subject, and the steps of the questions. */
@CommandLine.Command(name = "rules")
final class RulesCommand extends Command {
  @Option(names = "--subject", paramLabel = "KIND", defaultValue = "")
  String subject = "";

  @Override
  int run(Texts texts) {
    Registry registry = FrenchGovernance.load().rules();
    Registry shown =
        subject.isEmpty()
            ? registry
            : new Registry(
                registry.checks().stream().filter(c -> c.subject().equals(subject)).toList(),
                java.util.List.of());
    if (options.format == Format.json) {
      Json.print(Json.reports(texts).registry(shown));
    } else {
      print(shown, texts);
    }
    return OK;
  }

  private static void print(Registry registry, Texts texts) {
    Page page = Page.onStandardOutput().title(texts.get("rules.checks"));
    Messages messages = Messages.of(texts.locale());
    Map<String, String> checks = Page.ordered();
    for (RuleCard card : registry.checks()) {
      checks.put(
          card.id(),
          messages.text("severity." + card.severity())
              + " · "
              + String.join(", ", card.catalogue()));
    }
    page.fields(checks);
    Map<String, String> steps = Page.ordered();
    registry.steps().forEach(s -> steps.put(s.id(), String.join(", ", s.catalogue())));
    if (!steps.isEmpty()) {
      page.gap().title(texts.get("rules.steps")).fields(steps);
    }
  }
}
