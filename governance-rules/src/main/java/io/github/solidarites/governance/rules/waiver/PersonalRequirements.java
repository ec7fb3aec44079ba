package io.github.solidarites.governance.rules.waiver;

import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.pathway.Condition;
import io.github.solidarites.governance.pathway.Scheme;
import io.github.solidarites.governance.pathway.Situation;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.rules.model.Step;
import io.github.solidarites.governance.rules.waiver.Requirement.State;
import io.github.solidarites.governance.time.ImpreciseDate;
import io.github.solidarites.governance.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a norm asks of the person: the age and the other conditions. */
record PersonalRequirements(Scheme.Norm norm, LocalDate date) {
  List<Requirement> of(Situation person) {
    List<Requirement> found = new ArrayList<>();
    found.add(age(person.birth()));
    for (Condition condition : Condition.values()) {
      if (norm.conditions().contains(condition)) {
        found.add(condition(condition, person.fact(condition)));
      }
    }
    return found;
  }

  private Requirement age(Fact<ImpreciseDate> birth) {
    if (!(birth instanceof Fact.Present<ImpreciseDate> present)) {
      return age(State.MISSING, EligibilitySteps.AGE_MISSING);
    }
    Truth old = present.value().hasReachedAge(norm.fromBirthday(), date);
    Truth past = present.value().hasReachedAge(norm.beforeBirthday(), date);
    if (old == Truth.NO) {
      return age(State.UNMET, EligibilitySteps.AGE_TOO_YOUNG);
    }
    if (past == Truth.YES) {
      return age(State.UNMET, EligibilitySteps.AGE_TOO_OLD);
    }
    return old == Truth.YES && past == Truth.NO
        ? age(State.MET, EligibilitySteps.AGE_MET)
        : age(State.MISSING, EligibilitySteps.AGE_UNCERTAIN);
  }

  private Requirement age(State state, Step step) {
    Arguments bounds =
        Arguments.of("from", norm.fromBirthday())
            .and("before", norm.beforeBirthday())
            .and("date", date);
    return new Requirement(state, Reason.of(step, bounds).citing(norm.citations()));
  }

  private Requirement condition(Condition condition, Fact<Boolean> fact) {
    State state =
        fact instanceof Fact.Present<Boolean> present
            ? present.value() ? State.MET : State.UNMET
            : State.MISSING;
    Step step = EligibilitySteps.condition(condition, state);
    return new Requirement(state, Reason.of(step, Arguments.none()).citing(norm.citations()));
  }
}
