package io.github.solidarites.governance.instrument;

import io.github.solidarites.governance.time.ImpreciseDate;

/**
 * <i>Acte d’habilitation</i>: the deliberation or decision that empowers a signatory.
 *
 * @param nature what the document calls it, for example « délibération du conseil général »
 * @param date its date
 * @param number its number
 */
public record AuthorisingAct(String nature, Fact<ImpreciseDate> date, Fact<String> number) {
  /** Refuses an empty nature. */
  public AuthorisingAct {
    if (nature.isBlank()) {
      throw new IllegalArgumentException("AuthorisingAct: nature is blank");
    }
  }
}
