package io.github.solidarites.governance.rules.pathway;

import io.github.solidarites.governance.territory.TerritoryId;
import java.time.LocalDate;

/** What happened to the <i>domicile de secours</i>. */
sealed interface DomicileEvent {
  /**
   * It was acquired.
   *
   * @param departement where
   * @param delay the three months
   */
  record Acquired(TerritoryId departement, ThreeMonths delay) implements DomicileEvent {}

  /**
   * It was lost, by absence or by the acquisition of another.
   *
   * @param departement where it had been
   * @param day the first day without it
   */
  record Lost(TerritoryId departement, LocalDate day) implements DomicileEvent {}
}
