package io.github.solidarites.governance.rules.lead;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.instrument.Transfer;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.rules.model.Step;
import io.github.solidarites.governance.territory.TerritoryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down why this actor leads, why no other category does, and what the title is not. */
final class LeadReasons {
  private static final List<ActorKind> CATEGORIES =
      List.of(ActorKind.REGION, ActorKind.DEPARTEMENT, ActorKind.COMMUNE);

  private final LeadRows rows;
  private final PolicyDomain domain;
  private final Optional<TerritoryId> departement;
  private final LocalDate date;
  private final List<Reason> reasons = new ArrayList<>();

  LeadReasons(
      LeadRows rows, PolicyDomain domain, Optional<TerritoryId> departement, LocalDate date) {
    this.rows = rows;
    this.domain = domain;
    this.departement = departement;
    this.date = date;
  }

  LocalDate date() {
    return date;
  }

  List<Reason> all() {
    return reasons;
  }

  /** The list has not come yet; the domain has left it; it is for other départements; or never. */
  void explainAbsence() {
    Optional<Competence> elsewhere = rows.elsewhere(domain, date);
    Optional<Competence> next = rows.next(domain, date);
    Optional<Competence> last = rows.last(domain, date);
    Arguments arguments = Arguments.of("domain", domain).and("date", date);
    if (elsewhere.isPresent()) {
      List<TerritoryId> named = elsewhere.get().onlyIn().stream().sorted().toList();
      add(LeadSteps.NOT_HERE, arguments.and("departements", named), elsewhere.get().citations());
    } else if (last.isPresent()) {
      LocalDate lastDay = last.get().inForce().endInclusive().orElseThrow();
      Arguments ended = arguments.and("lastDay", lastDay).and("holders", last.get().holders());
      add(LeadSteps.NO_LONGER_LISTED, ended, last.get().citations());
    } else if (next.isPresent()) {
      LocalDate first = next.get().inForce().startInclusive().orElseThrow();
      add(LeadSteps.NO_LIST_YET, arguments.and("firstDay", first), next.get().citations());
    } else {
      add(LeadSteps.NOBODY, arguments, List.of());
    }
  }

  void explainCoordination(Competence row, ActorId actor, Place place) {
    add(LeadSteps.COORDINATES, named(row, actor), row.citations());
    explainSubstitution(row, actor, place);
    reasons.add(Reason.of(LeadSteps.ORGANISES, Arguments.of("actor", actor)));
    add(LeadSteps.COORDINATION_REACH, Arguments.of("actor", actor), row.citations());
    explainConfidence(row);
  }

  void explainLead(Competence row, ActorId actor, Place place) {
    add(LeadSteps.NAMED_BY_STATUTE, named(row, actor), row.citations());
    explainSubstitution(row, actor, place);
    reasons.add(Reason.of(LeadSteps.ORGANISES, Arguments.of("actor", actor)));
    add(LeadSteps.REACH, Arguments.of("actor", actor), row.citations());
    CATEGORIES.stream().filter(k -> !row.holders().contains(k)).forEach(this::explainOther);
    explainConfidence(row);
  }

  private void explainSubstitution(Competence row, ActorId actor, Place place) {
    boolean ofDepartement = row.holders().contains(ActorKind.DEPARTEMENT);
    if (ofDepartement && departement.filter(d -> !actor.text().equals(d.toString())).isPresent()) {
      reasons.add(
          Reason.of(
              LeadSteps.SUBSTITUTION,
              Arguments.of("actor", actor)
                  .and("departement", departement.orElseThrow())
                  .and("place", place.id())));
    }
  }

  /** Why not the région, for example: the law names it for other domains. */
  private void explainOther(ActorKind category) {
    List<Competence> others = rows.ofCategory(category, date);
    if (!others.isEmpty()) {
      List<PolicyDomain> domains = others.stream().flatMap(r -> r.domain().stream()).toList();
      List<LegalCitation> texts =
          others.stream().flatMap(r -> r.citations().stream()).distinct().toList();
      add(
          LeadSteps.NOT_THIS_CATEGORY,
          Arguments.of("category", category).and("domain", domain).and("domains", domains),
          texts);
    }
  }

  void explainTransfer(Transfer act, Competence text) {
    add(LeadSteps.TRANSFERRED, ofAct(act), text.citations());
  }

  void explainTransferMissing(Competence row, Competence text, ActorId actor) {
    add(
        LeadSteps.TRANSFER_MISSING,
        Arguments.of("actor", actor).and("domain", domain).and("receivers", text.holders()),
        row.citations());
    explainConfidence(row);
  }

  /** A transfer that does not move the title: only the law gives it. */
  void explainTitleStays(List<Transfer> acts) {
    acts.forEach(act -> add(LeadSteps.TITLE_STAYS, ofAct(act), List.of()));
  }

  private void explainConfidence(Competence row) {
    if (row.confidence().toVerify() || row.dateConfidence().toVerify()) {
      reasons.add(Reason.of(LeadSteps.TO_VERIFY, Arguments.of("row", row.id())));
    }
  }

  private Arguments named(Competence row, ActorId actor) {
    return Arguments.of("actor", actor).and("domain", domain).and("period", row.inForce());
  }

  private Arguments ofAct(Transfer act) {
    return Arguments.of("act", act.id())
        .and("domain", domain)
        .and("giver", act.giver())
        .and("receiver", act.receiver());
  }

  private void add(Step step, Arguments arguments, List<LegalCitation> texts) {
    reasons.add(Reason.of(step, arguments).citing(texts));
  }
}
