package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.instrument.Delegation;
import java.util.List;

/**
 * A decision: never a bare boolean.
 *
 * @param outcome the outcome
 * @param chain the delegations it rests on, from the holder to the actor; immutable, empty but for
 *     {@link DecisionOutcome#GRANTED_BY_DELEGATION}
 * @param explanation the reasons
 */
public record Decision(DecisionOutcome outcome, List<Delegation> chain, Explanation explanation) {
  /** Copies the chain. */
  public Decision {
    chain = List.copyOf(chain);
  }

  /**
   * A decision without a chain.
   *
   * @param outcome the outcome
   * @param explanation the reasons
   * @return the decision
   */
  public static Decision of(DecisionOutcome outcome, Explanation explanation) {
    return new Decision(outcome, List.of(), explanation);
  }

  @Override
  public String toString() {
    return "Decision[" + outcome + "]";
  }
}
