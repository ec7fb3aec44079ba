package io.github.solidarites.governance.examples.conventions;

import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.rules.Governance;
import io.github.solidarites.governance.rules.model.Evaluation;
import io.github.solidarites.governance.rules.model.Outcome;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One line of the table.
 *
 * @param convention the convention
 * @param title its title
 * @param expected what was expected
 * @param found what this library finds; empty when no rule realises the entry yet
 */
record Comparison(
    Convention convention, String title, ExpectedFinding expected, Optional<String> found) {
  static List<Comparison> of(
      Convention convention, Charter charter, Verdict verdict, Governance governance) {
    List<Comparison> lines = new ArrayList<>();
    for (ExpectedFinding expected : convention.expected()) {
      Optional<String> found =
          isEncoded(expected.catalogue(), governance)
              ? Optional.of(found(expected.catalogue(), verdict))
              : Optional.empty();
      lines.add(new Comparison(convention, charter.title(), expected, found));
    }
    return lines;
  }

  private static boolean isEncoded(String catalogue, Governance governance) {
    return governance.rules().checks().stream()
        .map(RuleCard::catalogue)
        .anyMatch(c -> c.contains(catalogue));
  }

  /** The gravest breach, else a missing fact, else what was satisfied. */
  private static String found(String catalogue, Verdict verdict) {
    List<Evaluation> of =
        verdict.evaluations().stream()
            .filter(e -> e.rule().catalogue().contains(catalogue))
            .toList();
    return of.stream()
        .filter(e -> e.outcome() == Outcome.BREACHED)
        .map(e -> e.rule().severity())
        .min(Comparator.naturalOrder())
        .map(Enum::name)
        .or(() -> first(of, Outcome.UNDETERMINED))
        .or(() -> first(of, Outcome.SATISFIED))
        .orElse(Outcome.NOT_APPLICABLE.name());
  }

  private static Optional<String> first(List<Evaluation> evaluations, Outcome outcome) {
    return evaluations.stream().anyMatch(e -> e.outcome() == outcome)
        ? Optional.of(outcome.name())
        : Optional.empty();
  }

  boolean agrees() {
    return found.filter(expected.outcome()::equals).isPresent();
  }
}
