package io.github.solidarites.governance.rules.delegation;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.competence.Delegability;
import io.github.solidarites.governance.instrument.Delegation;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.rules.model.Matter;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.rules.model.RowLookup;
import io.github.solidarites.governance.rules.model.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The delegations that an actor puts forward, link by link. A link holds when its delegator holds
 * the competence and a text lets it give this matter to this kind of body. What was received cannot
 * be given again without a text, so a chain has one link here.
 */
final class Links {
  /** How far the delegations carry. */
  enum State {
    /** One of them holds. */
    VALID,
    /** One may hold; a fact is missing. */
    OPEN,
    /** All are broken. */
    BROKEN,
    /** None was given, or none in force. */
    NONE
  }

  /** The state, the chain when valid, the reasons. */
  record Result(State state, List<Delegation> chain, List<Reason> reasons) {}

  private final RowLookup lookup;
  private final DelegationIndex delegations;
  private final Matter matter;
  private final Place place;
  private final LocalDate date;
  private final Holders holders;

  Links(
      RowLookup lookup,
      DelegationIndex delegations,
      Matter matter,
      Place place,
      LocalDate date,
      Holders holders) {
    this.lookup = lookup;
    this.delegations = delegations;
    this.matter = lookup.register().own(matter);
    this.place = lookup.register().own(place);
    this.date = date;
    this.holders = holders;
  }

  Result from(ActorId actor) {
    List<Reason> reasons = new ArrayList<>();
    State best = State.NONE;
    for (Delegation link : delegations.received(actor, matter.id(), place, date)) {
      State state = examine(link, reasons);
      if (state == State.VALID) {
        Reason last = reasons.get(reasons.size() - 1);
        return new Result(State.VALID, List.of(link), List.of(last));
      }
      best = state.compareTo(best) < 0 ? state : best;
    }
    return new Result(best, List.of(), reasons);
  }

  private State examine(Delegation link, List<Reason> reasons) {
    if (!link.inForce().contains(date)) {
      reasons.add(reason(DelegationSteps.NOT_IN_FORCE, link));
      return State.NONE;
    }
    if (!holders.holder().contains(link.delegator())) {
      examineDelegator(link, reasons);
      return State.BROKEN;
    }
    return examineText(link, reasons);
  }

  private void examineDelegator(Delegation link, List<Reason> reasons) {
    Optional<Delegation> through =
        delegations.received(link.delegator(), matter.id(), place, date).stream()
            .filter(d -> d.inForce().contains(date))
            .findFirst();
    Arguments arguments = arguments(link);
    reasons.add(
        through
            .map(d -> arguments.and("through", d.id()))
            .map(a -> Reason.of(DelegationSteps.NO_SUBDELEGATION, a))
            .orElseGet(() -> Reason.of(DelegationSteps.DELEGATOR_NOT_HOLDER, arguments)));
    reasons.add(repair(link.recipient()));
  }

  private State examineText(Delegation link, List<Reason> reasons) {
    Optional<ActorKind> kind = lookup.register().kindOf(link.recipient());
    if (kind.isEmpty()) {
      reasons.add(reason(DelegationSteps.KIND_UNKNOWN, link));
      return State.OPEN;
    }
    Delegability delegability =
        lookup.row(matter, place, date).map(Competence::delegability).orElse(Delegability.NONE);
    if (!delegability.recipients().contains(kind.get())) {
      reasons.add(reason(DelegationSteps.NO_TEXT, link));
      return State.BROKEN;
    }
    boolean plain = delegability.allowed() == Delegability.Allowed.YES;
    Step step = plain ? DelegationSteps.VALID_LINK : DelegationSteps.CONDITIONS_NOT_SHOWN;
    reasons.add(reason(step, link).citing(delegability.basis()));
    return plain ? State.VALID : State.OPEN;
  }

  private Reason repair(ActorId recipient) {
    return Reason.of(
        DelegationSteps.REPAIR, Arguments.of("holders", holders.holder()).and("actor", recipient));
  }

  private Reason reason(Step step, Delegation link) {
    return Reason.of(step, arguments(link));
  }

  private Arguments arguments(Delegation link) {
    return Arguments.of("act", link.id())
        .and("delegator", link.delegator())
        .and("recipient", link.recipient())
        .and("matter", matter.id())
        .and("period", link.inForce())
        .and("date", date);
  }
}
