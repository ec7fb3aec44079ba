package io.github.solidarites.governance.rules.pathway;

import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.pathway.ResidenceHistory;
import io.github.solidarites.governance.pathway.Stay;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * <i>Domicile de secours</i>: runs the stays up to a day, in one reading. What the file does not
 * tell makes the domicile unknown until three months of known residence settle it again.
 */
final class DomicileSimulation {
  private final LocalDate date;
  private final NeutralReading reading;
  private final List<DomicileEvent> events = new ArrayList<>();
  private final List<Reason> missing = new ArrayList<>();
  private @Nullable TerritoryId held;
  private @Nullable LocalDate since;
  private @Nullable TerritoryId residence;
  private @Nullable ThreeMonths residing;
  private @Nullable ThreeMonths absent;
  private @Nullable Period unrecorded;
  private boolean delayInterrupted;

  private DomicileSimulation(LocalDate date, NeutralReading reading) {
    this.date = date;
    this.reading = reading;
  }

  /**
   * The domicile on a day.
   *
   * @param history the stays
   * @param date the day
   * @param reading what a neutral stay does to a running delay
   * @return the domicile, and how it came about
   */
  static Domicile on(ResidenceHistory history, LocalDate date, NeutralReading reading) {
    DomicileSimulation simulation = new DomicileSimulation(date, reading);
    simulation.begin(history.initialDomicile());
    simulation.run(history.stays());
    return simulation.result();
  }

  private void begin(Fact<TerritoryId> initial) {
    if (initial instanceof Fact.Present<TerritoryId> present) {
      held = present.value();
    } else if (initial instanceof Fact.NotVisible<TerritoryId>) {
      missing.add(Reason.of(PayerSteps.MISSING_INITIAL, Arguments.none()));
    }
  }

  private void run(List<Stay> stays) {
    LocalDate recordedUntil = null;
    for (Stay stay : stays) {
      LocalDate start = stay.period().startInclusive().orElseThrow();
      if (start.isAfter(date)) {
        break;
      }
      if (recordedUntil != null && recordedUntil.isBefore(start)) {
        unrecorded(Period.of(recordedUntil, start), start);
      }
      take(stay, start);
      recordedUntil = stay.period().endExclusive().orElse(null);
    }
    if (recordedUntil != null && !recordedUntil.isAfter(date)) {
      unrecorded(Period.closed(recordedUntil, date), date);
    }
  }

  private void take(Stay stay, LocalDate start) {
    LocalDate end = stay.period().endExclusive().filter(e -> !e.isAfter(date)).orElse(date);
    switch (stay.kind().effect()) {
      case ACQUISITIVE -> reside(stay.departement(), start, end);
      case NEUTRAL -> interrupt(ChronoUnit.DAYS.between(start, end));
      case UNKNOWN -> stayOfUnknownKind(stay);
    }
  }

  private void stayOfUnknownKind(Stay stay) {
    residing = null;
    residence = null;
    Arguments which = Arguments.of("kind", stay.kind().code()).and("period", stay.period());
    unknown(Reason.of(PayerSteps.MISSING_KIND, which));
  }

  private void reside(TerritoryId departement, LocalDate start, LocalDate end) {
    if (residing == null || !departement.equals(residence)) {
      residing = ThreeMonths.startingOn(start);
      residence = departement;
    }
    if (departement.equals(held)) {
      presentAgain();
      return;
    }
    leave(start);
    ThreeMonths delay = residing;
    LocalDate effect = delay.effect();
    if (absent != null && absent.effect().isBefore(effect)) {
      loseByAbsence(end);
    }
    if (!effect.isAfter(end)) {
      acquire(departement, delay);
    }
  }

  /** A neutral stay: no presence, no absence. */
  private void interrupt(long days) {
    boolean acquiring = residing != null && residence != null && !residence.equals(held);
    delayInterrupted |= acquiring || absent != null;
    if (reading == NeutralReading.RESTART) {
      residing = null;
      presentAgain();
      return;
    }
    residing = residing == null ? null : residing.suspendedFor(days);
    absent = absent == null ? null : absent.suspendedFor(days);
  }

  /** Days the file does not record: an absence at most, a residence nowhere. */
  private void unrecorded(Period days, LocalDate end) {
    residing = null;
    residence = null;
    if (!missing.isEmpty()) {
      return;
    }
    if (held == null) {
      unknown(daysMissing(days));
      return;
    }
    leave(days.startInclusive().orElseThrow());
    unrecorded = days;
    loseByAbsence(end);
  }

  private void leave(LocalDate day) {
    if (held != null && absent == null) {
      absent = ThreeMonths.startingOn(day);
    }
  }

  private void presentAgain() {
    absent = null;
    unrecorded = null;
  }

  private void loseByAbsence(LocalDate end) {
    TerritoryId lost = held;
    if (lost == null || absent == null || absent.effect().isAfter(end)) {
      return;
    }
    if (unrecorded != null) {
      unknown(daysMissing(unrecorded));
      return;
    }
    events.add(new DomicileEvent.Lost(lost, absent.effect()));
    held = null;
    since = null;
    presentAgain();
  }

  private void acquire(TerritoryId departement, ThreeMonths delay) {
    events.add(new DomicileEvent.Acquired(departement, delay));
    if (held != null) {
      events.add(new DomicileEvent.Lost(held, delay.effect()));
    }
    since = missing.isEmpty() ? delay.effect() : null;
    held = departement;
    missing.clear();
    presentAgain();
  }

  private void unknown(Reason fact) {
    missing.add(fact);
    held = null;
    since = null;
    presentAgain();
  }

  private static Reason daysMissing(Period days) {
    return Reason.of(PayerSteps.MISSING_DAYS, Arguments.of("period", days));
  }

  private Domicile result() {
    return new Domicile(
        Optional.ofNullable(held),
        Optional.ofNullable(since),
        List.copyOf(events),
        List.copyOf(missing),
        delayInterrupted);
  }
}
