package io.github.solidarites.governance.rules.lead;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.competence.Role;
import io.github.solidarites.governance.instrument.Transfer;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Explanation;
import io.github.solidarites.governance.rules.model.Lead;
import io.github.solidarites.governance.rules.model.LeadLookup;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.rules.model.RowLookup;
import io.github.solidarites.governance.rules.model.SettledAnswer;
import io.github.solidarites.governance.rules.model.Step;
import io.github.solidarites.governance.rules.model.Transfers;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.territory.TerritoryLevel;
import io.github.solidarites.governance.time.ImpreciseDate;
import io.github.solidarites.governance.time.Period;
import io.github.solidarites.governance.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * <i>Chef de file</i> of a domain: named by statute only; before the list of 29 January 2014, the
 * département coordinates social action without the title.
 */
public final class LeadQuestion implements LeadLookup {
  private final RowLookup lookup;
  private final LeadRows rows;
  private final Transfers transfers;
  private final LocalDate answersFrom;
  private final List<Period> periods;

  /**
   * The question over these rows.
   *
   * @param lookup the competences
   * @param rows the known rows
   * @param transfers the transfers that local facts show
   * @param answersFrom the first day the tables answer for
   * @throws IllegalArgumentException if two rows name a lead of one domain on one day; it quotes
   *     both
   */
  public LeadQuestion(
      RowLookup lookup, List<Competence> rows, Transfers transfers, LocalDate answersFrom) {
    this.lookup = lookup;
    this.rows = new LeadRows(rows);
    this.transfers = transfers;
    this.answersFrom = answersFrom;
    this.periods = rows.stream().map(Competence::inForce).toList();
  }

  @Override
  public Answer<Lead> whoLeads(PolicyDomain domain, Place place, LocalDate date) {
    Place own = lookup.register().own(place);
    if (date.isBefore(answersFrom)) {
      return open(AnswerOutcome.OUT_OF_MODEL, LeadSteps.BEFORE_THE_TABLES, own, date);
    }
    if (lookup.register().isOverseas(own, (int) date.toEpochDay())) {
      return open(AnswerOutcome.OUT_OF_MODEL, LeadSteps.OVERSEAS, own, date);
    }
    TerritoryLevel level = rows.levelOf(domain);
    if (isOutside(own, level, date)) {
      return open(AnswerOutcome.UNDETERMINED, LeadSteps.NO_DEPARTEMENT, own, date);
    }
    if (level == TerritoryLevel.COMMUNE && own.id().level() != TerritoryLevel.COMMUNE) {
      return open(AnswerOutcome.UNDETERMINED, LeadSteps.COMMUNE_MISSING, own, date);
    }
    return whoLeadsIn(domain, own, date);
  }

  private boolean isOutside(Place own, TerritoryLevel level, LocalDate date) {
    return level == TerritoryLevel.REGION
        ? lookup.register().regionOf(own, date).isEmpty()
        : lookup.register().departementOf(own, date).isEmpty();
  }

  @Override
  public boolean knows(PolicyDomain domain) {
    return rows.speakOf(domain);
  }

  @Override
  public Optional<LocalDate> firstList() {
    return rows.firstList();
  }

  @Override
  public List<LocalDate> turns(Place place, ImpreciseDate days) {
    Stream<Period> ofParents =
        place.territory().parents().entries().stream().map(Timeline.Entry::period);
    Stream<LocalDate> bounds =
        Stream.of(periods.stream(), transfers.periods(), ofParents)
            .flatMap(each -> each)
            .flatMap(p -> Stream.concat(p.startInclusive().stream(), p.endExclusive().stream()))
            .filter(d -> d.isAfter(days.earliest()) && !d.isAfter(days.latest()));
    return Stream.concat(Stream.of(days.earliest()), bounds).distinct().sorted().toList();
  }

  private Answer<Lead> open(AnswerOutcome outcome, Step step, Place place, LocalDate date) {
    Arguments arguments = Arguments.of("place", place.id()).and("date", date);
    return SettledAnswer.open(
        outcome, List.of(), explanation(List.of(Reason.of(step, arguments)), date));
  }

  private Answer<Lead> whoLeadsIn(PolicyDomain domain, Place own, LocalDate date) {
    Optional<TerritoryId> departement = lookup.register().departementOf(own, date).map(Place::id);
    LeadReasons reasons = new LeadReasons(rows, domain, departement, date);
    List<Transfer> acts = transfers.in(domain, own, date);
    Optional<Competence> lead = rows.at(domain, Role.LEAD, departement, date);
    if (lead.isPresent()) {
      return led(lead.get(), own, acts, reasons);
    }
    reasons.explainAbsence();
    Optional<Competence> coordination = rows.at(domain, Role.COORDINATES, departement, date);
    Optional<ActorId> actor = coordination.flatMap(row -> actorOf(row, own, date));
    coordination.ifPresent(row -> reasons.explainCoordination(row, actor.orElseThrow(), own));
    reasons.explainTitleStays(acts);
    return answered(new Lead(domain, coordination.map(Competence::role), actor), reasons, date);
  }

  private Answer<Lead> led(Competence row, Place own, List<Transfer> acts, LeadReasons reasons) {
    PolicyDomain domain = row.domain().orElseThrow();
    LocalDate date = reasons.date();
    ActorId actor = actorOf(row, own, date).orElseThrow();
    Optional<Competence> text = rows.byTransfer(domain, date);
    Optional<Transfer> act = text.flatMap(t -> transfers.allowed(acts, t, List.of(actor)));
    if (text.isPresent() && act.isEmpty() && !transfers.areComplete()) {
      reasons.explainTransferMissing(row, text.get(), actor);
      Lead commune = new Lead(domain, Optional.of(Role.LEAD), Optional.of(actor));
      Lead another = new Lead(domain, Optional.of(Role.LEAD), Optional.empty());
      return SettledAnswer.open(
          AnswerOutcome.UNDETERMINED, List.of(commune, another), explanation(reasons.all(), date));
    }
    ActorId leader = act.map(Transfer::receiver).orElse(actor);
    reasons.explainLead(row, leader, own);
    act.ifPresent(a -> reasons.explainTransfer(a, text.orElseThrow()));
    reasons.explainTitleStays(acts.stream().filter(a -> !act.equals(Optional.of(a))).toList());
    return answered(new Lead(domain, Optional.of(Role.LEAD), Optional.of(leader)), reasons, date);
  }

  private Optional<ActorId> actorOf(Competence row, Place own, LocalDate date) {
    return lookup.actor(row.holders().get(0), own, date);
  }

  private Answer<Lead> answered(Lead lead, LeadReasons reasons, LocalDate date) {
    return SettledAnswer.answered(lead, explanation(reasons.all(), date));
  }

  private Explanation explanation(List<Reason> reasons, LocalDate date) {
    return new Explanation(reasons, lookup.register().naming(), date);
  }
}
