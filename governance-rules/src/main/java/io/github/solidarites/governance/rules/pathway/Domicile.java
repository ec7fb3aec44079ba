package io.github.solidarites.governance.rules.pathway;

import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.territory.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The <i>domicile de secours</i> on a day, in one reading.
 *
 * @param held the département; empty when there is none, or when the file does not tell
 * @param since the first day it was held, when the history shows it
 * @param events what happened before, in order
 * @param missing the facts without which nothing can be said; empty when the domicile is known
 * @param delayInterrupted whether a neutral stay fell inside a running delay
 */
record Domicile(
    Optional<TerritoryId> held,
    Optional<LocalDate> since,
    List<DomicileEvent> events,
    List<Reason> missing,
    boolean delayInterrupted) {
  boolean isKnown() {
    return missing.isEmpty();
  }
}
