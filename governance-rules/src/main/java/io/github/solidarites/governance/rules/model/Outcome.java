package io.github.solidarites.governance.rules.model;

/** The outcome of one evaluation, and of a whole check. */
public enum Outcome {
  /** The rule was examined and holds. */
  SATISFIED,
  /** The rule does not hold. */
  BREACHED,
  /** The rule has nothing to examine here. Never a pass. */
  NOT_APPLICABLE,
  /** A fact is missing, and it is named. */
  UNDETERMINED
}
