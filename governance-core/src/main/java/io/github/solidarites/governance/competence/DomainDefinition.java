package io.github.solidarites.governance.competence;

import static java.util.Objects.requireNonNull;

/**
 * What a domain is called.
 *
 * @param id the stable identifier
 * @param french the label in French
 * @param english the label in English
 */
public record DomainDefinition(PolicyDomain id, String french, String english) {
  /** Checks that nothing is missing. */
  public DomainDefinition {
    requireNonNull(id, "id");
    requireNonNull(french, "french");
    requireNonNull(english, "english");
  }
}
