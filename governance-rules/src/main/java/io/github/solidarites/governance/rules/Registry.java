package io.github.solidarites.governance.rules;

import io.github.solidarites.governance.rules.catalogue.Catalogues;
import io.github.solidarites.governance.rules.catalogue.Realisation;
import io.github.solidarites.governance.rules.charter.CharterRules;
import io.github.solidarites.governance.rules.model.Rule;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Step;
import io.github.solidarites.governance.rules.pathway.PathwayRules;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What this library checks, how it reasons, and what it does not do yet.
 *
 * @param checks the rules that check a subject; immutable
 * @param steps the steps of the questions; immutable
 */
public record Registry(List<RuleCard> checks, List<Step> steps) {
  /** Copies the lists. */
  public Registry {
    checks = List.copyOf(checks);
    steps = List.copyOf(steps);
  }

  /**
   * The rules and the steps of this library.
   *
   * @return the registry
   */
  public static Registry ofLibrary() {
    List<RuleCard> checks =
        Stream.concat(CharterRules.ALL.stream(), PathwayRules.ALL.stream())
            .map(Rule::card)
            .toList();
    List<Step> steps =
        Arrays.stream(Question.values()).flatMap(question -> question.steps().stream()).toList();
    return new Registry(checks, steps);
  }

  /**
   * Every entry of the catalogue with what realises it. Reads the catalogue at each call: keep the
   * result.
   *
   * @return the entries, in the order of the catalogue; immutable
   */
  public List<RegistryEntry> entries() {
    return new Realised(Catalogues.load(), checks, steps).entries();
  }

  /**
   * How many entries of each catalogue are realised in each way.
   *
   * @param entries entries of a registry
   * @return by catalogue, in their order; every realisation, zero included
   */
  public static Map<String, Map<Realisation, Integer>> counts(List<RegistryEntry> entries) {
    Map<String, Map<Realisation, Integer>> counts = new LinkedHashMap<>();
    for (RegistryEntry entry : entries) {
      counts
          .computeIfAbsent(entry.entry().catalogue(), name -> zero())
          .merge(entry.realisation(), 1, Integer::sum);
    }
    return counts;
  }

  private static Map<Realisation, Integer> zero() {
    Map<Realisation, Integer> counts = new EnumMap<>(Realisation.class);
    Arrays.stream(Realisation.values()).forEach(realisation -> counts.put(realisation, 0));
    return counts;
  }
}
