package io.github.solidarites.governance.rules;

import io.github.solidarites.governance.rules.charter.CharterRules;
import io.github.solidarites.governance.rules.competence.CompetenceSteps;
import io.github.solidarites.governance.rules.delegation.DelegationSteps;
import io.github.solidarites.governance.rules.lead.LeadSteps;
import io.github.solidarites.governance.rules.model.Rule;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Step;
import io.github.solidarites.governance.rules.pathway.PathwayRules;
import io.github.solidarites.governance.rules.pathway.PayerSteps;
import io.github.solidarites.governance.rules.waiver.EligibilitySteps;
import java.util.List;
import java.util.stream.Stream;

/**
 * What this library checks and how it reasons.
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

  static Registry ofLibrary() {
    List<RuleCard> checks =
        Stream.concat(CharterRules.ALL.stream(), PathwayRules.ALL.stream())
            .map(Rule::card)
            .toList();
    List<Step> steps =
        Stream.of(
                CompetenceSteps.ALL,
                LeadSteps.ALL,
                DelegationSteps.ALL,
                PayerSteps.ALL,
                EligibilitySteps.ALL)
            .flatMap(List::stream)
            .toList();
    return new Registry(checks, steps);
  }
}
