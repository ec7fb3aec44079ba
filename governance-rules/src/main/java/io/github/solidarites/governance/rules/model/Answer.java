package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.law.LegalCitation;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a question: a value, or alternatives with what is missing. It is a small view;
 * values, citations and reasons are derived when they are asked for.
 *
 * @param <T> the type of the value
 */
public final class Answer<T> {
  private final Derivation<T> derivation;
  private final Object subject;
  private final int day;

  /**
   * An answer derived on demand. Made by this library; others receive answers.
   *
   * @param derivation how it is derived
   * @param subject what was asked about
   * @param day the day, counted from 1970-01-01
   */
  public Answer(Derivation<T> derivation, Object subject, int day) {
    this.derivation = derivation;
    this.subject = subject;
    this.day = day;
  }

  /**
   * How far the question is answered.
   *
   * @return the outcome
   */
  public AnswerOutcome outcome() {
    return derivation.outcome(subject, day);
  }

  /**
   * The value.
   *
   * @return empty unless answered
   */
  public Optional<T> value() {
    return derivation.value(subject, day);
  }

  /**
   * The admissible values of an undetermined answer.
   *
   * @return empty when answered, or when none can be named; immutable
   */
  public List<T> alternatives() {
    return derivation.alternatives(subject, day);
  }

  /**
   * The reasons, for yes and for no.
   *
   * @return the explanation
   */
  public Explanation explanation() {
    return derivation.explain(subject, day);
  }

  /**
   * The texts of all reasons, each once.
   *
   * @return in the order of the reasons; immutable
   */
  public List<LegalCitation> citations() {
    return explanation().citations();
  }

  /** The outcome and the value, without the reasons. */
  @Override
  public String toString() {
    return "Answer[" + outcome() + value().map(v -> ", " + v).orElse("") + "]";
  }
}
