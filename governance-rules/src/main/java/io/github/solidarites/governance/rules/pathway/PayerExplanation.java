package io.github.solidarites.governance.rules.pathway;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.pathway.BenefitRule;
import io.github.solidarites.governance.pathway.ResidenceHistory;
import io.github.solidarites.governance.pathway.Stay;
import io.github.solidarites.governance.pathway.StayKind;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Explanation;
import io.github.solidarites.governance.rules.model.Naming;
import io.github.solidarites.governance.rules.model.Payer;
import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.rules.model.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The reasons of an answer by the <i>domicile de secours</i>, in the order a court takes them. */
record PayerExplanation(
    ResidenceHistory history, BenefitRule benefit, LocalDate date, Naming naming) {
  Explanation missing(Reason fact) {
    return explanation(List.of(PayerQuestion.criterion(benefit), fact));
  }

  /** The stays, what they did, then the conclusion or what is missing. */
  Explanation of(PayerReading reading, List<Reason> readings) {
    List<Reason> reasons = stays();
    reasons.addAll(readings);
    reasons.addAll(acquisitions(reading.domicile()));
    reasons.addAll(lossesOrKept(reading.domicile()));
    reasons.addAll(reading.closing());
    return explanation(reasons);
  }

  /** The stays, then the two readings and what is missing in either. */
  Explanation differing(PayerReading suspended, PayerReading restarted, List<Payer> payers) {
    List<Reason> reasons = stays();
    List<ActorId> actors = payers.stream().map(Payer::actor).distinct().toList();
    reasons.add(Reason.of(PayerSteps.READINGS_DIFFER, Arguments.of("payers", actors)));
    for (PayerReading reading : List.of(suspended, restarted)) {
      if (reading.payer().isEmpty()) {
        reading.closing().stream().filter(r -> !reasons.contains(r)).forEach(reasons::add);
      }
    }
    return explanation(reasons);
  }

  private List<Reason> stays() {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(PayerQuestion.criterion(benefit));
    for (Stay stay : history.stays()) {
      if (hasBegun(stay) && stay.kind().equals(StayKind.ESTABLISHMENT_STUDIOS)) {
        reasons.add(about(PayerSteps.ESTABLISHMENT, stay));
      }
    }
    for (Stay stay : history.stays()) {
      if (hasBegun(stay) && stay.kind().effect() == StayKind.Effect.NEUTRAL) {
        reasons.add(about(PayerSteps.NEUTRAL, stay));
      }
    }
    return reasons;
  }

  private boolean hasBegun(Stay stay) {
    return !stay.period().startInclusive().orElseThrow().isAfter(date);
  }

  private static Reason about(Step step, Stay stay) {
    return Reason.of(step, Arguments.of("place", stay.departement()).and("period", stay.period()));
  }

  private List<Reason> acquisitions(Domicile domicile) {
    List<Reason> reasons = new ArrayList<>();
    for (DomicileEvent event : domicile.events()) {
      if (event instanceof DomicileEvent.Acquired acquired) {
        addAcquisition(reasons, acquired);
      }
    }
    if (reasons.isEmpty() && domicile.isKnown()) {
      reasons.add(Reason.of(PayerSteps.NO_ACQUISITION, Arguments.of("date", date)));
    }
    return reasons;
  }

  private static void addAcquisition(List<Reason> reasons, DomicileEvent.Acquired acquired) {
    ThreeMonths delay = acquired.delay();
    reasons.add(
        Reason.of(
            PayerSteps.ACQUISITION,
            Arguments.of("place", acquired.departement())
                .and("from", delay.from())
                .and("effect", delay.effect())));
    if (delay.endsOnShorterMonth()) {
      reasons.add(
          Reason.of(
              PayerSteps.MONTH_END,
              Arguments.of("from", delay.from()).and("effect", delay.effect())));
    }
  }

  private List<Reason> lossesOrKept(Domicile domicile) {
    List<Reason> reasons = new ArrayList<>();
    for (DomicileEvent event : domicile.events()) {
      if (event instanceof DomicileEvent.Lost lost) {
        reasons.add(
            Reason.of(
                PayerSteps.LOST, Arguments.of("place", lost.departement()).and("day", lost.day())));
      }
    }
    if (isKept(domicile)) {
      reasons.add(Reason.of(PayerSteps.KEPT, Arguments.of("place", domicile.held().orElseThrow())));
    }
    return reasons;
  }

  /** Held from before, or held although the person is elsewhere on the day. */
  private boolean isKept(Domicile domicile) {
    return domicile.held().isPresent() && (domicile.events().isEmpty() || !livesAt(domicile));
  }

  private boolean livesAt(Domicile domicile) {
    return Stays.on(history, date)
        .filter(stay -> stay.kind().effect() == StayKind.Effect.ACQUISITIVE)
        .filter(stay -> domicile.held().filter(stay.departement()::equals).isPresent())
        .isPresent();
  }

  private Explanation explanation(List<Reason> reasons) {
    return new Explanation(reasons, naming, date);
  }
}
