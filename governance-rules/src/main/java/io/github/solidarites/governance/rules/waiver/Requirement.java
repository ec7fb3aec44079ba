package io.github.solidarites.governance.rules.waiver;

import io.github.solidarites.governance.rules.model.Reason;

/**
 * What was found of one requirement.
 *
 * @param state whether it is met
 * @param reason why
 */
record Requirement(State state, Reason reason) {
  /** Whether a requirement is met. */
  enum State {
    /** Met. */
    MET,
    /** Clearly not met. */
    UNMET,
    /** A fact is missing. */
    MISSING
  }
}
