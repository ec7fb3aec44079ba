package io.github.solidarites.governance.rules;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Checkable;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.Waiver;
import io.github.solidarites.governance.pathway.Benefit;
import io.github.solidarites.governance.pathway.BenefitRule;
import io.github.solidarites.governance.pathway.Pathway;
import io.github.solidarites.governance.pathway.ResidenceHistory;
import io.github.solidarites.governance.pathway.Scheme;
import io.github.solidarites.governance.pathway.SchemeId;
import io.github.solidarites.governance.pathway.Situation;
import io.github.solidarites.governance.rules.charter.CharterRules;
import io.github.solidarites.governance.rules.charter.CharterView;
import io.github.solidarites.governance.rules.competence.CompetenceTable;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.Decision;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.rules.model.Lead;
import io.github.solidarites.governance.rules.model.Matter;
import io.github.solidarites.governance.rules.model.Payer;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.RuleSet;
import io.github.solidarites.governance.rules.model.Verdict;
import io.github.solidarites.governance.rules.pathway.PathwayRules;
import io.github.solidarites.governance.rules.pathway.PayerQuestion;
import io.github.solidarites.governance.rules.waiver.EligibilityQuestion;
import io.github.solidarites.governance.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The questions, on a day of facts: ask and check. Immutable, shared by all threads. */
public final class DatedGovernance {
  private static final String RULES_VERSION = "1";

  private final Governance world;
  private final CompetenceTable competences;
  private final LocalDate date;

  DatedGovernance(Governance world, LocalDate date) {
    this.world = world;
    this.competences = world.competences();
    this.date = date;
  }

  /**
   * The day of the facts.
   *
   * @return the day
   */
  public LocalDate date() {
    return date;
  }

  /**
   * The day of knowledge.
   *
   * @return empty for the law as known today
   */
  public Optional<LocalDate> knownOn() {
    return Optional.ofNullable(world.knownOn());
  }

  /**
   * Who is competent for a matter at a place: the holder, who decides, who pays.
   *
   * @param matter a handle of any governance
   * @param place a handle of any governance
   * @return the answer
   */
  public Answer<Holders> whoIsCompetent(Matter matter, Place place) {
    return competences.holders(matter, place, date);
  }

  /**
   * Who leads in a domain at a place.
   *
   * @param domain the domain
   * @param place a handle of any governance
   * @return the answer; its role is empty when no text names anyone
   */
  public Answer<Lead> whoLeads(PolicyDomain domain, Place place) {
    return world.leads().whoLeads(domain, place, date);
  }

  /**
   * Whether an actor may act in a matter at a place: on its own title, by effect of the law, by
   * delegation.
   *
   * @param actor the actor
   * @param matter a handle of any governance
   * @param place a handle of any governance
   * @return the decision, with its chain
   * @throws io.github.solidarites.governance.rules.model.AmbiguousActorException if a shorthand
   *     such as {@code caf:59} does not name one body on this day
   */
  public Decision mayAct(ActorId actor, Matter matter, Place place) {
    return world.titles().mayAct(actor, matter, place, date);
  }

  /**
   * Who pays a benefit for a person.
   *
   * @param history where the person lived
   * @param benefit the benefit
   * @return the answer
   * @throws IllegalArgumentException if the tables do not know the benefit
   */
  public Answer<Payer> whoPays(ResidenceHistory history, Benefit benefit) {
    BenefitRule rule =
        world.law().benefits().stream()
            .filter(b -> b.benefit().equals(benefit))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("Benefit " + benefit + " is unknown"));
    return new PayerQuestion(competences).whoPays(history, rule, date);
  }

  /**
   * Whether a person may enter a scheme at a place, by the common norm or by a waiver.
   *
   * @param situation the person’s situation on this day
   * @param scheme the scheme
   * @param place a handle of any governance
   * @return the decision
   * @throws IllegalArgumentException if the tables do not know the scheme
   */
  public Decision isEligible(Situation situation, SchemeId scheme, Place place) {
    Scheme known =
        world.law().schemes().stream()
            .filter(s -> s.id().equals(scheme))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("Scheme " + scheme + " is unknown"));
    List<Waiver> waivers = new ArrayList<>(world.law().waivers());
    waivers.addAll(world.facts().waivers());
    return new EligibilityQuestion(world.register(), waivers, world.facts().complete())
        .isEligible(situation, known, place, date);
  }

  /**
   * Checks a subject against every rule of its kind. A charter is judged on its day of signature.
   * When it shows none, it is judged on every day it can have been signed on: from the first day
   * the tables answer for to the day of this governance. Where these days disagree, a rule is
   * undetermined.
   *
   * @param subject a charter or a pathway
   * @return the verdict
   * @throws IllegalArgumentException if no rule speaks of this kind of subject
   */
  public Verdict check(Checkable subject) {
    if (subject instanceof Charter charter) {
      ImpreciseDate signed = possibleSignature(charter);
      CharterView view =
          new CharterView(
              world.register(), signed, world.law().instrumentProfiles(), world.leads());
      return new RuleSet<>(charter.subjectKind(), RULES_VERSION, CharterRules.ALL)
          .check(charter, view, signed, world.naming(), world.profile());
    }
    if (subject instanceof Pathway pathway) {
      return new RuleSet<>(pathway.subjectKind(), RULES_VERSION, PathwayRules.ALL)
          .check(pathway, world.titles(), date, world.naming(), world.profile());
    }
    throw new IllegalArgumentException("No rules for a subject of kind " + subject.subjectKind());
  }

  private ImpreciseDate possibleSignature(Charter charter) {
    if (charter.signedOn() instanceof Fact.Present<ImpreciseDate> signed) {
      return signed.value();
    }
    LocalDate first = world.law().answersFrom();
    return new ImpreciseDate(first.isBefore(date) ? first : date, date);
  }
}
