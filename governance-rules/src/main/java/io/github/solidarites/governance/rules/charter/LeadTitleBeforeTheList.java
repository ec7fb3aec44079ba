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
import java.time.LocalDate;
import java.util.Optional;

/**
 * <i>Titre d’usage avant 2014</i>: no law names a lead before the list of 29 January 2014; the
 * title was in use without it (CH-11, exception to {@link LeadNamedByStatute}).
 */
final class LeadTitleBeforeTheList implements Rule<Charter, CharterView> {
  private static final RuleCard CARD =
      CharterCards.card(
              "charter.lead-title-before-the-list", "CH-11", Severity.WARNING, Basis.READING)
          .addCitations(CharterTexts.LEAD_LIST)
          .build();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void examine(Charter charter, CharterView view, Sink sink) {
    LeadClaims.titled(charter, sink)
        .filter(claim -> !isPrivate(claim))
        .ifPresent(claim -> examine(claim, view, sink));
  }

  private static boolean isPrivate(LeadClaim claim) {
    return claim.domain().equals(Fact.of(PolicyDomain.NO_PUBLIC_COMPETENCE));
  }

  private static void examine(LeadClaim claim, CharterView view, Sink sink) {
    Optional<LocalDate> list = view.leads().firstList();
    if (list.isEmpty()) {
      return;
    }
    Arguments arguments =
        LeadClaims.arguments(claim).and("firstDay", list.get()).and("signed", view.signed());
    if (view.signed().latest().isBefore(list.get())) {
      sink.breached(LeadClaims.PATH, arguments);
    } else if (view.signed().earliest().isBefore(list.get())) {
      sink.undetermined("/signedOn", arguments);
    } else {
      sink.satisfied(LeadClaims.PATH, arguments);
    }
  }
}
