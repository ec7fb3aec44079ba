package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.competence.Role;
import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.LeadClaim;
import io.github.solidarites.governance.instrument.Party;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Basis;
import io.github.solidarites.governance.rules.model.Lead;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Rule;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Severity;
import io.github.solidarites.governance.rules.model.Sink;
import io.github.solidarites.governance.territory.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * <i>Chef de file désigné par la loi</i>: the body that the charter names as lead is the one that
 * the law names, for that domain, there and then (CH-11, base case). Before the law has a list, see
 * {@link LeadTitleBeforeTheList}. Words that are no domain of the law are not judged here.
 */
final class LeadNamedByStatute implements Rule<Charter, CharterView> {
  private static final RuleCard CARD =
      CharterCards.card("charter.lead-named-by-statute", "CH-11", Severity.ERROR, Basis.LAW)
          .addCitations(CharterTexts.LEAD_BY_STATUTE, CharterTexts.LEAD_LIST)
          .build();

  /** What the law says of the party on a day. */
  private enum Standing {
    LEADS,
    ANOTHER_LEADS,
    NOBODY_LEADS,
    IDENTITY_MISSING,
    PLACE_MISSING
  }

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void examine(Charter charter, CharterView view, Sink sink) {
    if (charter.lead() instanceof Fact.NotVisible<LeadClaim>) {
      sink.undetermined(LeadClaims.PATH, Arguments.none());
      return;
    }
    LeadClaims.titled(charter, sink).ifPresent(claim -> examine(claim, charter, view, sink));
  }

  private static void examine(LeadClaim claim, Charter charter, CharterView view, Sink sink) {
    Arguments arguments = LeadClaims.arguments(claim);
    if (view.leads().firstList().filter(d -> !d.isAfter(view.signed().latest())).isEmpty()) {
      sink.notApplicable(LeadClaims.PATH, "before-the-list", arguments);
    } else if (claim.domain() instanceof Fact.NotVisible<PolicyDomain>) {
      sink.undetermined("/lead/domain", "domain", arguments);
    } else if (!(claim.domain() instanceof Fact.Present<PolicyDomain> domain)) {
      sink.notApplicable("/lead/domain", "wording", arguments);
    } else if (domain.value().equals(PolicyDomain.NO_PUBLIC_COMPETENCE)) {
      sink.notApplicable(LeadClaims.PATH, "no-public-competence", arguments);
    } else if (!view.leads().knows(domain.value())) {
      sink.undetermined(
          "/lead/domain", "domain-unknown", arguments.and("code", domain.value().code()));
    } else if (!(charter.territory() instanceof Fact.Present<TerritoryId> territory)) {
      sink.undetermined("/territory", "territory", arguments);
    } else {
      judge(claim, domain.value(), territory.value(), view, sink);
    }
  }

  private static void judge(
      LeadClaim claim, PolicyDomain domain, TerritoryId territory, CharterView view, Sink sink) {
    Arguments arguments = LeadClaims.arguments(claim).and("domain", domain).and("place", territory);
    Optional<Place> place = view.register().find(territory);
    if (place.isEmpty()) {
      sink.undetermined("/territory", "place", arguments);
      return;
    }
    List<Standing> standings =
        view.leads().turns(place.get(), view.signed()).stream()
            .map(day -> standing(claim.party(), domain, place.get(), day, view))
            .distinct()
            .toList();
    if (standings.size() > 1) {
      sink.undetermined(LeadClaims.PATH, "days", arguments.and("signed", view.signed()));
      return;
    }
    switch (standings.get(0)) {
      case LEADS -> sink.satisfied(LeadClaims.PATH, arguments);
      case ANOTHER_LEADS ->
          sink.breached(LeadClaims.PATH, arguments.and("actor", leader(domain, place.get(), view)));
      case NOBODY_LEADS -> sink.breached(LeadClaims.PATH, "nobody", arguments);
      case IDENTITY_MISSING -> sink.undetermined("/lead/party/id", "identity", arguments);
      case PLACE_MISSING -> sink.undetermined("/territory", "place", arguments);
    }
  }

  private static ActorId leader(PolicyDomain domain, Place place, CharterView view) {
    return view.leads()
        .whoLeads(domain, place, view.signed().latest())
        .value()
        .flatMap(Lead::actor)
        .orElseThrow();
  }

  private static Standing standing(
      Party party, PolicyDomain domain, Place place, LocalDate day, CharterView view) {
    Optional<Lead> lead = view.leads().whoLeads(domain, place, day).value();
    if (lead.isEmpty()) {
      return Standing.PLACE_MISSING;
    }
    if (!lead.get().role().equals(Optional.of(Role.LEAD))) {
      return Standing.NOBODY_LEADS;
    }
    ActorId leader = lead.get().actor().orElseThrow();
    if (party.id() instanceof Fact.Present<ActorId> id) {
      return id.value().equals(leader) ? Standing.LEADS : Standing.ANOTHER_LEADS;
    }
    boolean sameKind = view.register().kindOf(leader).equals(Optional.of(party.kind()));
    return sameKind ? Standing.IDENTITY_MISSING : Standing.ANOTHER_LEADS;
  }
}
