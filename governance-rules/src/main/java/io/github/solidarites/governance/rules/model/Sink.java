package io.github.solidarites.governance.rules.model;

import java.util.ArrayList;
import java.util.List;

/** Collects the evaluations of one rule on one subject. */
public final class Sink {
  private final RuleCard card;
  private final List<Evaluation> evaluations = new ArrayList<>();

  Sink(RuleCard card) {
    this.card = card;
  }

  /**
   * The element respects the rule.
   *
   * @param path where it stands, a JSON Pointer
   * @param arguments what the message speaks of
   */
  public void satisfied(String path, Arguments arguments) {
    add(Outcome.SATISFIED, path, "satisfied", arguments);
  }

  /**
   * The element does not respect the rule.
   *
   * @param path where it stands, a JSON Pointer
   * @param arguments what the message speaks of
   */
  public void breached(String path, Arguments arguments) {
    add(Outcome.BREACHED, path, "breached", arguments);
  }

  /**
   * A fact is missing; the message names it.
   *
   * @param path where it would stand, a JSON Pointer
   * @param arguments what the message speaks of
   */
  public void undetermined(String path, Arguments arguments) {
    add(Outcome.UNDETERMINED, path, "undetermined", arguments);
  }

  /**
   * The rule does not speak of this element.
   *
   * @param path where it stands, a JSON Pointer
   * @param arguments what the message speaks of
   */
  public void notApplicable(String path, Arguments arguments) {
    add(Outcome.NOT_APPLICABLE, path, "not-applicable", arguments);
  }

  /**
   * The element respects the rule, in a way that has a sentence of its own.
   *
   * @param path where it stands, a JSON Pointer
   * @param variant the end of the key, after {@code satisfied}
   * @param arguments what the message speaks of
   */
  public void satisfied(String path, String variant, Arguments arguments) {
    add(Outcome.SATISFIED, path, "satisfied." + variant, arguments);
  }

  /**
   * The element does not respect the rule, in a way that has a sentence of its own.
   *
   * @param path where it stands, a JSON Pointer
   * @param variant the end of the key, after {@code breached}
   * @param arguments what the message speaks of
   */
  public void breached(String path, String variant, Arguments arguments) {
    add(Outcome.BREACHED, path, "breached." + variant, arguments);
  }

  /**
   * A fact is missing, for a reason that has a sentence of its own.
   *
   * @param path where it would stand, a JSON Pointer
   * @param variant the end of the key, after {@code undetermined}
   * @param arguments what the message speaks of
   */
  public void undetermined(String path, String variant, Arguments arguments) {
    add(Outcome.UNDETERMINED, path, "undetermined." + variant, arguments);
  }

  /**
   * The rule does not speak of this element, for a reason that has a sentence of its own.
   *
   * @param path where it stands, a JSON Pointer
   * @param variant the end of the key, after {@code not-applicable}
   * @param arguments what the message speaks of
   */
  public void notApplicable(String path, String variant, Arguments arguments) {
    add(Outcome.NOT_APPLICABLE, path, "not-applicable." + variant, arguments);
  }

  private void add(Outcome outcome, String path, String variant, Arguments arguments) {
    evaluations.add(new Evaluation(card, outcome, path, card.id() + "." + variant, arguments));
  }

  List<Evaluation> evaluations() {
    if (evaluations.isEmpty()) {
      notApplicable("", Arguments.none());
    }
    return evaluations;
  }
}
