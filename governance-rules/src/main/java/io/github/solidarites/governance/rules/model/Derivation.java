package io.github.solidarites.governance.rules.model;

import java.util.List;
import java.util.Optional;

/**
 * How an answer is derived when it is asked for more than its existence. One derivation serves many
 * answers, so that an answer stays a small view. Implemented by this library only.
 *
 * @param <T> the type of the value
 */
public interface Derivation<T> {
  /**
   * How far the question is answered.
   *
   * @param subject what was asked about
   * @param day the day, counted from 1970-01-01
   * @return the outcome
   */
  AnswerOutcome outcome(Object subject, int day);

  /**
   * The value.
   *
   * @param subject what was asked about
   * @param day the day, counted from 1970-01-01
   * @return empty unless answered
   */
  Optional<T> value(Object subject, int day);

  /**
   * The admissible values of an undetermined answer.
   *
   * @param subject what was asked about
   * @param day the day, counted from 1970-01-01
   * @return empty when answered, or when none can be named
   */
  List<T> alternatives(Object subject, int day);

  /**
   * The reasons.
   *
   * @param subject what was asked about
   * @param day the day, counted from 1970-01-01
   * @return the explanation
   */
  Explanation explain(Object subject, int day);
}
