package io.github.solidarites.governance.rules.model;

/**
 * A rule: a card, and a pure function of the subject and of a view of the world. No clock, no input
 * or output, no state.
 *
 * @param <S> the type of subject
 * @param <V> the type of view
 */
public interface Rule<S, V> {
  /**
   * The identity of the rule.
   *
   * @return the card
   */
  RuleCard card();

  /**
   * Examines each element of the subject that the rule speaks of. A rule that says nothing to the
   * sink is recorded as not applicable.
   *
   * @param subject the subject
   * @param view what may be asked of the world
   * @param sink receives one outcome per examined element
   */
  void examine(S subject, V view, Sink sink);
}
