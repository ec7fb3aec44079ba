package io.github.solidarites.governance.rules.delegation;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.HolderMode;
import io.github.solidarites.governance.instrument.Delegation;
import io.github.solidarites.governance.instrument.LocalFacts;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Decision;
import io.github.solidarites.governance.rules.model.DecisionOutcome;
import io.github.solidarites.governance.rules.model.Explanation;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.rules.model.Matter;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.rules.model.Register;
import io.github.solidarites.governance.rules.model.RowLookup;
import io.github.solidarites.governance.rules.model.TitleLookup;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * <i>Habilitation</i>: may this actor act, on its own title, by effect of the law, by delegation?
 */
public final class TitleQuestion implements TitleLookup {
  private final RowLookup lookup;
  private final DelegationIndex delegations;
  private final boolean factsComplete;

  /**
   * The question over these competences and local facts.
   *
   * @param lookup the competences
   * @param facts the local facts
   */
  public TitleQuestion(RowLookup lookup, LocalFacts facts) {
    this.lookup = lookup;
    this.delegations = new DelegationIndex(facts.delegations(), lookup.register());
    this.factsComplete = facts.complete();
  }

  @Override
  public Decision mayAct(ActorId actor, Matter matter, Place place, LocalDate date) {
    Answer<Holders> answer = lookup.holders(matter, place, date);
    if (answer.outcome() != AnswerOutcome.ANSWERED) {
      DecisionOutcome outcome =
          answer.outcome() == AnswerOutcome.OUT_OF_MODEL
              ? DecisionOutcome.OUT_OF_MODEL
              : DecisionOutcome.UNDETERMINED;
      return Decision.of(outcome, answer.explanation());
    }
    lookup.register().requireOneBody(actor, date);
    List<Reason> reasons = new ArrayList<>(answer.explanation().reasons());
    if (!lookup.register().mayExist(actor, date)) {
      Arguments arguments = Arguments.of("actor", actor.text()).and("date", date);
      reasons.add(Reason.of(DelegationSteps.NO_SUCH_ACTOR, arguments));
      return decision(DecisionOutcome.NOT_GRANTED, reasons, date);
    }
    Holders holders = answer.value().orElseThrow();
    Optional<Decision> own = ownTitle(actor, holders, reasons, date);
    return own.orElseGet(() -> byDelegation(actor, matter, place, date, holders, reasons));
  }

  private Optional<Decision> ownTitle(
      ActorId actor, Holders holders, List<Reason> reasons, LocalDate date) {
    if (holders.holder().contains(actor)) {
      return Optional.of(holds(actor, holders, reasons, date));
    }
    if (holders.decidedBy().contains(actor)) {
      reasons.add(Reason.of(DelegationSteps.BY_LAW, Arguments.of("actor", actor)));
      return Optional.of(decision(DecisionOutcome.GRANTED, reasons, date));
    }
    return Optional.empty();
  }

  private Decision holds(ActorId actor, Holders holders, List<Reason> reasons, LocalDate date) {
    boolean alone = holders.mode().filter(HolderMode.JOINT::equals).isEmpty();
    Arguments arguments = Arguments.of("actor", actor).and("holders", holders.holder());
    reasons.add(
        Reason.of(alone ? DelegationSteps.OWN_TITLE : DelegationSteps.ONLY_JOINTLY, arguments));
    return decision(alone ? DecisionOutcome.GRANTED : DecisionOutcome.NOT_GRANTED, reasons, date);
  }

  private Decision byDelegation(
      ActorId actor,
      Matter matter,
      Place place,
      LocalDate date,
      Holders holders,
      List<Reason> reasons) {
    if (holders.holder().isEmpty() && holders.unnamed().isEmpty()) {
      return decision(DecisionOutcome.NOT_GRANTED, reasons, date);
    }
    reasons.add(
        Reason.of(
            DelegationSteps.NOT_HOLDER,
            Arguments.of("actor", actor).and("holders", holders.holder())));
    Links links = new Links(lookup, delegations, matter, place, date, holders);
    Links.Result result = links.from(actor);
    reasons.addAll(result.reasons());
    return switch (result.state()) {
      case VALID ->
          new Decision(
              DecisionOutcome.GRANTED_BY_DELEGATION, result.chain(), explanation(reasons, date));
      case BROKEN -> decision(DecisionOutcome.NOT_GRANTED, reasons, date);
      case OPEN -> decision(DecisionOutcome.UNDETERMINED, reasons, date);
      case NONE -> {
        Absence absence = new Absence(lookup, matter, place, date, holders);
        DecisionOutcome outcome = absence.of(actor, factsComplete, reasons);
        yield decision(outcome, reasons, date);
      }
    };
  }

  private Decision decision(DecisionOutcome outcome, List<Reason> reasons, LocalDate date) {
    return Decision.of(outcome, explanation(reasons, date));
  }

  private Explanation explanation(List<Reason> reasons, LocalDate date) {
    return new Explanation(reasons, lookup.register().naming(), date);
  }

  @Override
  public List<LocalDate> changes(Matter matter, Place place, Period within) {
    LocalDate first = within.startInclusive().orElseThrow();
    TreeSet<LocalDate> days = new TreeSet<>(lookup.changes(matter, place, within));
    for (Delegation delegation : delegations.ofMatter(matter.id())) {
      delegation.inForce().startInclusive().ifPresent(days::add);
      delegation.inForce().endExclusive().ifPresent(days::add);
    }
    return days.stream().filter(d -> d.isAfter(first) && within.contains(d)).toList();
  }

  @Override
  public Register register() {
    return lookup.register();
  }
}
