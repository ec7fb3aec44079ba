package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.LeadClaim;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Basis;
import io.github.solidarites.governance.rules.model.Rule;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Severity;
import io.github.solidarites.governance.rules.model.Sink;

/**
 * <i>Libellé du domaine</i>: the words that follow « chef de file » are those of a domain of the
 * law (CH-11). Others leave the reach of the role in doubt.
 */
final class LeadDomainWording implements Rule<Charter, CharterView> {
  private static final String PATH = "/lead/domain";
  private static final RuleCard CARD =
      CharterCards.card("charter.lead-domain-wording", "CH-11", Severity.WARNING, Basis.READING)
          .addCitations(CharterTexts.LEAD_LIST)
          .build();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void examine(Charter charter, CharterView view, Sink sink) {
    LeadClaims.titled(charter, sink).ifPresent(claim -> examine(claim, sink));
  }

  private static void examine(LeadClaim claim, Sink sink) {
    Arguments arguments = LeadClaims.arguments(claim);
    if (claim.domain() instanceof Fact.Absent<PolicyDomain>) {
      sink.breached(PATH, arguments);
    } else if (!(claim.domain() instanceof Fact.Present<PolicyDomain> domain)) {
      sink.undetermined(PATH, arguments);
    } else if (domain.value().equals(PolicyDomain.NO_PUBLIC_COMPETENCE)) {
      sink.notApplicable(PATH, "no-public-competence", arguments);
    } else {
      sink.satisfied(PATH, arguments.and("domain", domain.value()));
    }
  }
}
