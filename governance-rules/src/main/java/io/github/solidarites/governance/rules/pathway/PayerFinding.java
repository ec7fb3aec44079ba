package io.github.solidarites.governance.rules.pathway;

import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Derivation;
import io.github.solidarites.governance.rules.model.Explanation;
import io.github.solidarites.governance.rules.model.Payer;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was found about a payer; its reasons are made only when they are asked for.
 *
 * @param result the outcome
 * @param payer the payer, when settled
 * @param admissible the admissible payers, when not
 * @param reasons makes the explanation
 */
record PayerFinding(
    AnswerOutcome result,
    Optional<Payer> payer,
    List<Payer> admissible,
    Supplier<Explanation> reasons)
    implements Derivation<Payer> {
  static PayerFinding of(Payer payer, Supplier<Explanation> reasons) {
    return new PayerFinding(AnswerOutcome.ANSWERED, Optional.of(payer), List.of(), reasons);
  }

  static PayerFinding open(
      AnswerOutcome result, List<Payer> admissible, Supplier<Explanation> reasons) {
    return new PayerFinding(result, Optional.empty(), List.copyOf(admissible), reasons);
  }

  Answer<Payer> asAnswer() {
    return new Answer<>(this, this, 0);
  }

  @Override
  public AnswerOutcome outcome(Object subject, int day) {
    return result;
  }

  @Override
  public Optional<Payer> value(Object subject, int day) {
    return payer;
  }

  @Override
  public List<Payer> alternatives(Object subject, int day) {
    return admissible;
  }

  @Override
  public Explanation explain(Object subject, int day) {
    return reasons.get();
  }
}
