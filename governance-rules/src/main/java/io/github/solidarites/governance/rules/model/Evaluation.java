package io.github.solidarites.governance.rules.model;

/**
 * One rule on one examined element.
 *
 * @param rule the rule
 * @param outcome the outcome
 * @param path where the element stands in the document, a JSON Pointer; empty for the whole
 * @param messageKey the key of its sentence
 * @param arguments what the sentence speaks of
 */
public record Evaluation(
    RuleCard rule, Outcome outcome, String path, String messageKey, Arguments arguments) {
  /**
   * Tells whether people must look at it.
   *
   * @return true for a breach and for a missing fact
   */
  public boolean isFinding() {
    return outcome == Outcome.BREACHED || outcome == Outcome.UNDETERMINED;
  }
}
