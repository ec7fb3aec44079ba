package io.github.solidarites.governance.rules.delegation;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.competence.Delegability;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.DecisionOutcome;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.rules.model.Matter;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.rules.model.Register;
import io.github.solidarites.governance.rules.model.RowLookup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** No delegation was given: a no when the facts are complete or no text allows one, else open. */
final class Absence {
  private final Register register;
  private final Delegability delegability;
  private final Arguments arguments;

  Absence(RowLookup lookup, Matter matter, Place place, LocalDate date, Holders holders) {
    this.register = lookup.register();
    this.delegability =
        lookup.row(matter, place, date).map(Competence::delegability).orElse(Delegability.NONE);
    this.arguments =
        Arguments.of("holders", holders.holder()).and("matter", matter.id()).and("date", date);
  }

  DecisionOutcome of(ActorId actor, boolean factsComplete, List<Reason> reasons) {
    Arguments withActor = arguments.and("actor", actor);
    if (factsComplete) {
      reasons.add(Reason.of(DelegationSteps.NONE_GIVEN, withActor));
      return DecisionOutcome.NOT_GRANTED;
    }
    if (!someTextMayAllow(register.kindOf(actor))) {
      reasons.add(Reason.of(DelegationSteps.NO_TEXT, noText(actor)));
      return DecisionOutcome.NOT_GRANTED;
    }
    reasons.add(Reason.of(DelegationSteps.FACTS_MISSING, withActor).citing(delegability.basis()));
    return DecisionOutcome.UNDETERMINED;
  }

  /**
   * The general regimes (CGCT, art. L. 1111-8; CASF, art. L. 121-6) are open to local authorities,
   * and behind a commune to its CCAS: they are not encoded yet, so they leave the question open.
   */
  private boolean someTextMayAllow(Optional<ActorKind> kind) {
    if (delegability.allowed() == Delegability.Allowed.NO) {
      return false;
    }
    return kind.isEmpty()
        || delegability.recipients().contains(kind.get())
        || kind.get().isLocalAuthority()
        || kind.get().equals(ActorKind.CCAS);
  }

  private Arguments noText(ActorId actor) {
    Object holders = arguments.value("holders").orElse(List.of());
    Object matter = arguments.value("matter").orElse("");
    return Arguments.of("delegator", holders).and("recipient", actor).and("matter", matter);
  }
}
