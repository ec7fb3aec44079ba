package io.github.solidarites.governance.examples.cli;

import io.github.solidarites.governance.reference.FrenchGovernance;
import io.github.solidarites.governance.rules.Registry;
import io.github.solidarites.governance.rules.RegistryEntry;
import io.github.solidarites.governance.rules.catalogue.Catalogues;
import io.github.solidarites.governance.rules.catalogue.Realisation;
import io.github.solidarites.governance.rules.model.RuleCard;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Lists the rules, the steps of the questions, and what became of each entry of the catalogue. */
@CommandLine.Command(name = "rules")
final class RulesCommand extends Command {
  @Option(names = "--subject", paramLabel = "KIND")
  @Nullable String subject;

  @Option(names = "--catalogue", paramLabel = "NAME")
  @Nullable String catalogue;

  @Option(names = "--realisation", paramLabel = "check|step|row|register|not-yet")
  @Nullable String realisation;

  @Override
  int run(Texts texts) {
    Registry all = FrenchGovernance.load().rules();
    Registry shown = ofSubject(all, texts);
    if (options.format == Format.json) {
      Json.print(Json.reports(texts).registry(shown, entries(all, texts)));
    } else if (catalogue == null && realisation == null) {
      RegistryPage.of(texts).rules(shown);
    } else {
      RegistryPage.of(texts).entries(entries(all, texts));
    }
    return OK;
  }

  /** A subject has checks; steps belong to questions. */
  private Registry ofSubject(Registry all, Texts texts) {
    if (subject == null) {
      return all;
    }
    known(subject, all.checks().stream().map(RuleCard::subject), texts);
    return new Registry(
        all.checks().stream().filter(c -> c.subject().equals(subject)).toList(), List.of());
  }

  private List<RegistryEntry> entries(Registry all, Texts texts) {
    if (catalogue != null) {
      known(catalogue, Catalogues.NAMES.stream(), texts);
    }
    if (realisation != null) {
      Stream<String> names = Arrays.stream(Realisation.values()).map(RulesCommand::name);
      known(realisation, names, texts);
    }
    return all.entries().stream()
        .filter(e -> catalogue == null || e.entry().catalogue().equals(catalogue))
        .filter(e -> realisation == null || name(e.realisation()).equals(realisation))
        .filter(e -> subject == null || e.about().contains(subject))
        .toList();
  }

  private static String name(Realisation realisation) {
    return realisation.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void known(String value, Stream<String> names, Texts texts) {
    List<String> all = names.distinct().toList();
    if (!all.contains(value)) {
      throw texts.error("error.option-among", value, String.join(", ", all));
    }
  }
}
