package io.github.solidarites.governance.territory;

import static java.util.Objects.requireNonNull;

import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.time.Period;

/**
 * A status that a territory has besides the ordinary one of its level: <i>métropole</i>,
 * <i>collectivité à statut particulier</i>…
 *
 * @param code its identifier, for example {@code metropole-de-lyon}
 * @param inForce the days on which the territory has it
 * @param citation the text that gives it; its confidence is that of the dates
 */
public record SpecialStatus(String code, Period inForce, LegalCitation citation) {
  /** Checks that all is there. */
  public SpecialStatus {
    requireNonNull(code, "code");
    requireNonNull(inForce, "inForce");
    requireNonNull(citation, "citation");
  }
}
