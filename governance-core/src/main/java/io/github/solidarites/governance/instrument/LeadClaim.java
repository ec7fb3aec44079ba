package io.github.solidarites.governance.instrument;

import io.github.solidarites.governance.competence.PolicyDomain;

/**
 * <i>Chef de file désigné par le texte</i>: whom the document names as lead, of what.
 *
 * @param party the party named
 * @param domain the domain of the law that the printed words designate; absent when they are not
 *     the words of any, {@link PolicyDomain#NO_PUBLIC_COMPETENCE} when it is the parties’ own
 *     affair
 * @param title the printed title, for example « chef de file de l’action sociale »
 */
public record LeadClaim(Party party, Fact<PolicyDomain> domain, String title) {
  /** Refuses an empty title. */
  public LeadClaim {
    if (title.isBlank()) {
      throw new IllegalArgumentException("LeadClaim: title is blank");
    }
  }
}
