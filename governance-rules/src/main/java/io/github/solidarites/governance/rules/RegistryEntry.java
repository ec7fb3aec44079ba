package io.github.solidarites.governance.rules;

import io.github.solidarites.governance.rules.catalogue.CatalogueEntry;
import io.github.solidarites.governance.rules.catalogue.Realisation;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Step;
import java.util.List;
import java.util.stream.Stream;

/**
 * An entry of the catalogue with what realises it.
 *
 * @param entry the entry
 * @param realisation how it is realised
 * @param checks the rules that check it, those of the entry it restates included; immutable
 * @param steps the steps that apply it, those of the entry it restates included; immutable
 */
public record RegistryEntry(
    CatalogueEntry entry, Realisation realisation, List<RuleCard> checks, List<Step> steps) {
  /** Copies the lists. */
  public RegistryEntry {
    checks = List.copyOf(checks);
    steps = List.copyOf(steps);
  }

  /**
   * The identifiers of the rules and of the steps.
   *
   * @return rules first; immutable
   */
  public List<String> ruleIds() {
    return Stream.concat(checks.stream().map(RuleCard::id), steps.stream().map(Step::id)).toList();
  }

  /**
   * The kinds of subject that are checked, or the questions that apply it.
   *
   * @return for example {@code charter} or {@code may}; without repetition; immutable
   */
  public List<String> about() {
    return Stream.concat(
            checks.stream().map(RuleCard::subject),
            steps.stream().map(step -> Question.of(step).text()))
        .distinct()
        .toList();
  }
}
