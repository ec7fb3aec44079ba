package io.github.solidarites.governance.rules;

import io.github.solidarites.governance.rules.catalogue.Declaration;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what rules and catalogue say against each other. */
final class RegistryFaults {
  private RegistryFaults() {}

  /** Rules and steps that name an entry which does not exist. */
  static List<String> unknownEntries(Registry registry, List<RegistryEntry> entries) {
    Set<String> known = entries.stream().map(e -> e.entry().id()).collect(Collectors.toSet());
    List<String> faults = new ArrayList<>();
    for (RuleCard card : registry.checks()) {
      unknown(card.id(), card.catalogue(), known, faults);
    }
    for (Step step : registry.steps()) {
      unknown(step.id(), step.catalogue(), known, faults);
    }
    return faults;
  }

  private static void unknown(
      String rule, List<String> catalogue, Set<String> known, List<String> faults) {
    catalogue.stream()
        .filter(id -> !known.contains(id))
        .forEach(id -> faults.add(rule + ": " + id));
  }

  /** Entries declared as data, or as not encoded, that a rule realises all the same. */
  static List<String> contradicted(List<RegistryEntry> entries) {
    return entries.stream()
        .filter(e -> !e.ruleIds().isEmpty())
        .filter(
            e ->
                e.entry().declaration().filter(d -> !(d instanceof Declaration.SameAs)).isPresent())
        .map(e -> e.entry().id())
        .toList();
  }
}
