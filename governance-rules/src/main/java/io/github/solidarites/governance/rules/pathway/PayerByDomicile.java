package io.github.solidarites.governance.rules.pathway;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.pathway.BenefitRule;
import io.github.solidarites.governance.pathway.ResidenceHistory;
import io.github.solidarites.governance.pathway.Stay;
import io.github.solidarites.governance.pathway.StayKind;
import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Explanation;
import io.github.solidarites.governance.rules.model.HolderLookup;
import io.github.solidarites.governance.rules.model.Payer;
import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.rules.model.Step;
import io.github.solidarites.governance.territory.TerritoryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The payer of a benefit that follows the <i>domicile de secours</i>. */
final class PayerByDomicile {
  private final HolderLookup competences;
  private final PayingActors payers;

  PayerByDomicile(HolderLookup competences) {
    this.competences = competences;
    this.payers = new PayingActors(competences);
  }

  PayerFinding find(ResidenceHistory history, BenefitRule benefit, LocalDate date) {
    PayerExplanation reasons =
        new PayerExplanation(history, benefit, date, competences.register().naming());
    if (!history.adultThroughout().equals(Fact.of(true))) {
      Reason missing = Reason.of(majorityStep(history.adultThroughout()), Arguments.none());
      return PayerFinding.open(
          AnswerOutcome.UNDETERMINED, List.of(), () -> reasons.missing(missing));
    }
    PayerReading suspended = read(history, date, NeutralReading.SUSPEND);
    if (!suspended.domicile().delayInterrupted()) {
      return found(suspended, () -> reasons.of(suspended, List.of()));
    }
    return compared(suspended, read(history, date, NeutralReading.RESTART), reasons);
  }

  private static Step majorityStep(Fact<Boolean> adult) {
    return adult instanceof Fact.Present<Boolean> ? PayerSteps.MINOR : PayerSteps.MISSING_MAJORITY;
  }

  private static PayerFinding found(PayerReading reading, Supplier<Explanation> reasons) {
    return reading
        .payer()
        .map(payer -> PayerFinding.of(payer, reasons))
        .orElseGet(
            () -> PayerFinding.open(AnswerOutcome.UNDETERMINED, reading.admissible(), reasons));
  }

  private static PayerFinding compared(
      PayerReading suspended, PayerReading restarted, PayerExplanation reasons) {
    if (!suspended.agreesWith(restarted)) {
      List<Payer> both = admissible(suspended, restarted);
      return PayerFinding.open(
          AnswerOutcome.UNDETERMINED, both, () -> reasons.differing(suspended, restarted, both));
    }
    PayerReading agreed =
        suspended.payer().equals(restarted.payer()) ? suspended : withoutSince(suspended);
    Reason agree = Reason.of(PayerSteps.READINGS_AGREE, Arguments.none());
    return found(agreed, () -> reasons.of(agreed, List.of(agree)));
  }

  /** Both readings name one payer, each from another day. */
  private static PayerReading withoutSince(PayerReading reading) {
    return new PayerReading(
        reading.domicile(),
        reading.payer().map(payer -> new Payer(payer.actor(), Optional.empty())),
        reading.admissible(),
        reading.closing());
  }

  private static List<Payer> admissible(PayerReading suspended, PayerReading restarted) {
    Set<Payer> both = new LinkedHashSet<>();
    for (PayerReading reading : List.of(suspended, restarted)) {
      reading.payer().ifPresent(both::add);
      both.addAll(reading.admissible());
    }
    return List.copyOf(both);
  }

  private PayerReading read(ResidenceHistory history, LocalDate date, NeutralReading neutral) {
    Domicile domicile = DomicileSimulation.on(history, date, neutral);
    if (!domicile.isKnown()) {
      return PayerReading.open(domicile, List.of(), domicile.missing());
    }
    return domicile
        .held()
        .map(held -> conclude(domicile, held, List.of(), date))
        .orElseGet(() -> withoutDomicile(domicile, Stays.on(history, date), date));
  }

  private PayerReading withoutDomicile(Domicile domicile, Optional<Stay> stay, LocalDate date) {
    Reason stateFacts = Reason.of(PayerSteps.MISSING_STATE_FACTS, Arguments.none());
    if (stay.isEmpty()) {
      Reason missing = Reason.of(PayerSteps.MISSING_RESIDENCE, Arguments.of("date", date));
      return PayerReading.open(domicile, List.of(), List.of(missing, stateFacts));
    }
    TerritoryId departement = stay.get().departement();
    Arguments where = Arguments.of("residence", departement).and("date", date);
    if (stay.get().kind().effect() == StayKind.Effect.ACQUISITIVE) {
      Reason residence = Reason.of(PayerSteps.RESIDENCE_AT_REQUEST, where);
      return conclude(domicile, departement, List.of(residence), date);
    }
    List<Payer> either = new ArrayList<>();
    payers.of(departement, Optional.empty(), date).ifPresent(either::add);
    either.add(new Payer(ActorId.ETAT, Optional.empty()));
    Reason missing = Reason.of(PayerSteps.MISSING_FIXED_HOME, where);
    return PayerReading.open(domicile, either, List.of(missing, stateFacts));
  }

  private PayerReading conclude(
      Domicile domicile, TerritoryId departement, List<Reason> before, LocalDate date) {
    Payer payer = payers.of(departement, domicile.since(), date).orElse(null);
    if (payer == null) {
      Arguments which = Arguments.of("place", departement);
      Reason unknown = Reason.of(PayerSteps.UNKNOWN_PLACE, which);
      return PayerReading.open(domicile, List.of(), List.of(unknown));
    }
    List<Reason> closing = new ArrayList<>(before);
    closing.add(
        Reason.of(PayerSteps.CONCLUSION, Arguments.of("payer", payer.actor()).and("date", date)));
    return PayerReading.settled(domicile, payer, closing);
  }
}
