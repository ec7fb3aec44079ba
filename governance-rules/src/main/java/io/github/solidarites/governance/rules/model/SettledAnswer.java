package io.github.solidarites.governance.rules.model;

import java.util.List;
import java.util.Optional;

/**
 * A derivation that was done at once.
 *
 * @param outcome the outcome
 * @param value the value, if settled
 * @param alternatives the admissible values, if not
 * @param explanation the reasons
 * @param <T> the type of the value
 */
public record SettledAnswer<T>(
    AnswerOutcome outcome, Optional<T> value, List<T> alternatives, Explanation explanation)
    implements Derivation<T> {
  /**
   * A settled value.
   *
   * @param value the value
   * @param explanation the reasons
   * @param <T> the type of the value
   * @return the answer
   */
  public static <T> Answer<T> answered(T value, Explanation explanation) {
    return new SettledAnswer<>(
            AnswerOutcome.ANSWERED, Optional.of(value), List.<T>of(), explanation)
        .asAnswer();
  }

  /**
   * No value, and why.
   *
   * @param outcome undetermined or out of model
   * @param alternatives the admissible values, if some can be named
   * @param explanation the reasons
   * @param <T> the type of the value
   * @return the answer
   */
  public static <T> Answer<T> open(
      AnswerOutcome outcome, List<T> alternatives, Explanation explanation) {
    return new SettledAnswer<>(outcome, Optional.<T>empty(), List.copyOf(alternatives), explanation)
        .asAnswer();
  }

  private Answer<T> asAnswer() {
    return new Answer<>(this, this, 0);
  }

  @Override
  public AnswerOutcome outcome(Object subject, int day) {
    return outcome;
  }

  @Override
  public Optional<T> value(Object subject, int day) {
    return value;
  }

  @Override
  public List<T> alternatives(Object subject, int day) {
    return alternatives;
  }

  @Override
  public Explanation explain(Object subject, int day) {
    return explanation;
  }
}
