package io.github.solidarites.governance.rules.lead;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.competence.Role;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Explanation;
import io.github.solidarites.governance.rules.model.HolderLookup;
import io.github.solidarites.governance.rules.model.Lead;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.rules.model.SettledAnswer;
import io.github.solidarites.governance.rules.model.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * <i>Chef de file</i> of a domain: named by statute only; before the list of 29 January 2014, the
 * département coordinates social action without the title.
 */
public final class LeadQuestion {
  private final HolderLookup lookup;
  private final List<Competence> rows;
  private final LocalDate answersFrom;

  /**
   * The question over these rows.
   *
   * @param lookup the competences
   * @param rows the known rows
   * @param answersFrom the first day the tables answer for
   */
  public LeadQuestion(HolderLookup lookup, List<Competence> rows, LocalDate answersFrom) {
    this.lookup = lookup;
    this.rows = rows.stream().filter(r -> r.domain().isPresent()).toList();
    this.answersFrom = answersFrom;
  }

  /**
   * Who leads.
   *
   * @param domain the domain
   * @param place the place
   * @param date the day of the facts
   * @return the answer; its role is empty when no text names anyone
   */
  public Answer<Lead> whoLeads(PolicyDomain domain, Place place, LocalDate date) {
    Place own = lookup.register().own(place);
    Optional<Place> departement = lookup.register().departementOf(own, date);
    if (date.isBefore(answersFrom)) {
      return open(AnswerOutcome.OUT_OF_MODEL, LeadSteps.BEFORE_THE_TABLES, own, date);
    }
    if (lookup.register().isOverseas(own, (int) date.toEpochDay())) {
      return open(AnswerOutcome.OUT_OF_MODEL, LeadSteps.OVERSEAS, own, date);
    }
    if (departement.isEmpty()) {
      return open(AnswerOutcome.UNDETERMINED, LeadSteps.NO_DEPARTEMENT, own, date);
    }
    return whoLeadsIn(domain, departement.get(), date);
  }

  private Answer<Lead> open(AnswerOutcome outcome, Step step, Place place, LocalDate date) {
    Arguments arguments = Arguments.of("place", place.id()).and("date", date);
    return SettledAnswer.open(
        outcome, List.of(), explanation(List.of(Reason.of(step, arguments)), date));
  }

  private Answer<Lead> whoLeadsIn(PolicyDomain domain, Place departement, LocalDate date) {
    Optional<Competence> lead = row(domain, Role.LEAD, date);
    Optional<Competence> coordination = row(domain, Role.COORDINATES, date);
    List<Reason> reasons = new ArrayList<>();
    if (lead.isEmpty()) {
      reasons.add(absence(domain, date));
    }
    Optional<Competence> row = lead.or(() -> coordination);
    Optional<ActorId> actor = row.map(r -> lookup.departementActor(departement, date));
    row.ifPresent(r -> explain(r, domain, actor.orElseThrow(), departement, reasons));
    Lead value = new Lead(domain, row.map(Competence::role), actor);
    return SettledAnswer.answered(value, explanation(reasons, date));
  }

  /** Before the first list, it is the list that is missing; after, the domain is not on it. */
  private Reason absence(PolicyDomain domain, LocalDate date) {
    Optional<LocalDate> firstDay =
        rows.stream()
            .filter(r -> r.role() == Role.LEAD && r.domain().equals(Optional.of(domain)))
            .flatMap(r -> r.inForce().startInclusive().stream())
            .filter(d -> d.isAfter(date))
            .min(LocalDate::compareTo);
    Arguments arguments = Arguments.of("domain", domain).and("date", date);
    return firstDay.isPresent()
        ? Reason.of(LeadSteps.NO_LIST_YET, arguments.and("firstDay", firstDay.get()))
            .citing(listRow(domain).citations())
        : Reason.of(LeadSteps.NOBODY, arguments);
  }

  private Competence listRow(PolicyDomain domain) {
    return rows.stream()
        .filter(r -> r.role() == Role.LEAD && r.domain().equals(Optional.of(domain)))
        .findFirst()
        .orElseThrow();
  }

  private void explain(
      Competence row, PolicyDomain domain, ActorId actor, Place departement, List<Reason> reasons) {
    boolean leads = row.role() == Role.LEAD;
    Arguments arguments =
        Arguments.of("actor", actor).and("domain", domain).and("period", row.inForce());
    reasons.add(
        Reason.of(leads ? LeadSteps.NAMED_BY_STATUTE : LeadSteps.COORDINATES, arguments)
            .citing(row.citations()));
    if (!actor.equals(ActorId.departement(departement.id().code()))) {
      reasons.add(
          Reason.of(
              LeadSteps.SUBSTITUTION,
              Arguments.of("actor", actor).and("departement", departement.id())));
    }
    reasons.add(Reason.of(LeadSteps.ORGANISES, Arguments.of("actor", actor)));
  }

  private Optional<Competence> row(PolicyDomain domain, Role role, LocalDate date) {
    return rows.stream()
        .filter(r -> r.domain().equals(Optional.of(domain)) && r.role() == role)
        .filter(r -> r.inForce().contains(date))
        .findFirst();
  }

  private Explanation explanation(List<Reason> reasons, LocalDate date) {
    return new Explanation(reasons, lookup.register().naming(), date);
  }
}
