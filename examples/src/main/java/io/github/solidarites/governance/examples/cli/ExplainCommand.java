package io.github.solidarites.governance.examples.cli;

import io.github.solidarites.governance.reference.FrenchGovernance;
import io.github.solidarites.governance.rules.Registry;
import io.github.solidarites.governance.rules.model.Messages;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Explains one rule or one step: what it says, what it rests on. */
@CommandLine.Command(name = "explain")
final class ExplainCommand extends Command {
  @Parameters(paramLabel = "RULE-ID")
  String id = "";

  @Override
  int run(Texts texts) {
    Registry registry = FrenchGovernance.load().rules();
    Optional<RuleCard> check =
        registry.checks().stream().filter(c -> c.id().equals(id)).findFirst();
    Optional<Step> step = registry.steps().stream().filter(s -> s.id().equals(id)).findFirst();
    if (check.isEmpty() && step.isEmpty()) {
      throw texts.error("error.unknown-rule", id, String.join(" ; ", nearest(registry)));
    }
    if (options.format == Format.json) {
      Json.print(
          Json.reports(texts)
              .registry(new Registry(check.stream().toList(), step.stream().toList())));
    } else {
      check.ifPresent(c -> print(c, texts));
      step.ifPresent(s -> print(s, texts));
    }
    return OK;
  }

  /** The same family first: what stands before the dot. */
  private List<String> nearest(Registry registry) {
    String family = id.contains(".") ? id.substring(0, id.indexOf('.')) : id;
    Stream<String> ids =
        Stream.concat(
            registry.checks().stream().map(RuleCard::id), registry.steps().stream().map(Step::id));
    List<String> all = ids.toList();
    return Stream.concat(
            all.stream().filter(i -> i.startsWith(family)),
            all.stream().filter(i -> !i.startsWith(family)))
        .limit(5)
        .toList();
  }

  private static void print(RuleCard card, Texts texts) {
    Messages messages = Messages.of(texts.locale());
    Map<String, String> fields = Page.ordered();
    fields.put(texts.get("field.kind"), texts.get("kind.check"));
    fields.put(texts.get("field.subject"), texts.get("kind." + card.subject()));
    fields.put(texts.get("field.severity"), messages.text("severity." + card.severity()));
    fields.put(texts.get("field.basis"), texts.get("basis." + card.basis()));
    fields.put(texts.get("field.catalogue"), String.join(", ", card.catalogue()));
    fields.put(texts.get("field.texts"), QuestionPage.citations(card.citations(), messages));
    Page.onStandardOutput()
        .title(card.id())
        .fields(fields)
        .gap()
        .under(2, messages.text(card.id() + ".statement"));
  }

  private static void print(Step step, Texts texts) {
    Messages messages = Messages.of(texts.locale());
    Map<String, String> fields = Page.ordered();
    fields.put(texts.get("field.kind"), texts.get("kind.step"));
    if (!step.catalogue().isEmpty()) {
      fields.put(texts.get("field.catalogue"), String.join(", ", step.catalogue()));
    }
    if (!step.citations().isEmpty()) {
      fields.put(texts.get("field.texts"), QuestionPage.citations(step.citations(), messages));
    }
    Page.onStandardOutput()
        .title(step.id())
        .fields(fields)
        .gap()
        .under(2, messages.text(step.id()));
  }
}
