package io.github.solidarites.governance.examples.cli;

import io.github.solidarites.governance.fixtures.page.Block;
import io.github.solidarites.governance.fixtures.page.ExplainReport;
import io.github.solidarites.governance.fixtures.page.Pages;
import io.github.solidarites.governance.fixtures.page.RulePage;
import io.github.solidarites.governance.fixtures.page.Section;
import io.github.solidarites.governance.reference.FrenchGovernance;
import io.github.solidarites.governance.rules.Registry;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Step;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Explains one rule or one step: the text of its page, on a terminal. */
@CommandLine.Command(name = "explain")
final class ExplainCommand extends Command {
  @Parameters(paramLabel = "RULE-ID")
  String id = "";

  @Override
  int run(Texts texts) {
    Registry registry = FrenchGovernance.load().rules();
    List<RuleCard> check = registry.checks().stream().filter(c -> c.id().equals(id)).toList();
    List<Step> step = registry.steps().stream().filter(s -> s.id().equals(id)).toList();
    if (check.isEmpty() && step.isEmpty()) {
      throw texts.error("error.unknown-rule", id, String.join(" ; ", nearest(registry)));
    }
    if (options.format == Format.json) {
      Json.print(ExplainReport.of(new Registry(check, step), texts.locale()));
    } else {
      print(Pages.in(texts.locale()).of(id).orElseThrow());
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

  private static void print(RulePage explained) {
    Page page = Page.onStandardOutput().title(explained.id()).under(2, explained.statement());
    for (Section section : explained.sections()) {
      page.gap().title(section.heading()).fields(fields(section));
      section.blocks().forEach(block -> print(block, page));
    }
  }

  private static Map<String, String> fields(Section section) {
    Map<String, String> fields = Page.ordered();
    for (Block block : section.blocks()) {
      if (block instanceof Block.Field field) {
        fields.put(field.name(), field.value());
      }
    }
    return fields;
  }

  private static void print(Block block, Page page) {
    if (block instanceof Block.Words words) {
      page.under(2, words.text());
    } else if (block instanceof Block.Source source) {
      page.item("•", source.text());
      source.link().ifPresent(link -> page.under(4, link.toString()));
    } else if (block instanceof Block.Json json) {
      json.text().lines().forEach(line -> page.verbatim("    " + line));
    } else if (block instanceof Block.Printed printed) {
      printed.text().lines().forEach(line -> page.under(4, line.strip()));
    }
  }
}
