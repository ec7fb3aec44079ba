package io.github.solidarites.governance.rules;

import static java.util.Objects.requireNonNull;

import io.github.solidarites.governance.competence.DomainDefinition;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.instrument.LocalFacts;
import io.github.solidarites.governance.pathway.Benefit;
import io.github.solidarites.governance.pathway.BenefitRule;
import io.github.solidarites.governance.pathway.Scheme;
import io.github.solidarites.governance.pathway.SchemeId;
import io.github.solidarites.governance.rules.competence.CompetenceTable;
import io.github.solidarites.governance.rules.delegation.TitleQuestion;
import io.github.solidarites.governance.rules.lead.LeadQuestion;
import io.github.solidarites.governance.rules.model.LawTables;
import io.github.solidarites.governance.rules.model.Matter;
import io.github.solidarites.governance.rules.model.Naming;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Profile;
import io.github.solidarites.governance.rules.model.Register;
import io.github.solidarites.governance.rules.model.Territories;
import io.github.solidarites.governance.rules.model.Transfers;
import io.github.solidarites.governance.rules.territory.TerritoryTable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The door: the law, the territories and the local facts of one world. It resolves names to
 * handles, combines facts, and is dated to be asked.
 *
 * <pre>{@code
 * DatedGovernance today = governance.on(LocalDate.of(2026, 11, 22));
 * Answer<Holders> rsa = today.whoIsCompetent(governance.matter("rsa-grant"), governance.place("54395"));
 * }</pre>
 *
 * <p>Immutable, shared by all threads.
 */
public final class Governance {
  private final LawTables law;
  private final Register register;
  private final LocalFacts facts;
  private final @Nullable LocalDate knownOn;
  private final Profile profile;
  private final CompetenceTable competences;
  private final TitleQuestion titles;
  private final LeadQuestion leads;

  private Governance(
      LawTables law,
      Register register,
      LocalFacts facts,
      @Nullable LocalDate knownOn,
      Profile profile) {
    this.law = law;
    this.register = register;
    this.facts = facts;
    this.knownOn = knownOn;
    this.profile = profile;
    this.competences = new CompetenceTable(register, law, knownOn, facts);
    this.titles = new TitleQuestion(competences, facts);
    this.leads =
        new LeadQuestion(
            competences,
            competences.knownRows(),
            new Transfers(facts, register),
            law.answersFrom());
  }

  /**
   * A world without local facts, as known today.
   *
   * @param law the tables of law
   * @param territories the territories
   * @return the governance
   * @throws IllegalArgumentException if two rows contradict each other
   */
  public static Governance of(LawTables law, TerritoryTable territories) {
    return new Governance(
        law, new Register(law, territories), LocalFacts.none(), null, Profile.none());
  }

  /**
   * The same world with more local facts. Indexes are built once, here.
   *
   * @param more the facts to add
   * @return a new governance
   */
  public Governance with(LocalFacts more) {
    return new Governance(law, register, facts.and(requireNonNull(more, "more")), knownOn, profile);
  }

  /**
   * The law as published by a day. It compiles the tables again: keep the result.
   *
   * @param day the day of knowledge, inclusive
   * @return a new governance
   */
  public Governance asKnownOn(LocalDate day) {
    return new Governance(law, register, facts, requireNonNull(day, "day"), profile);
  }

  /**
   * The same world, whose checks use other severities. It compiles the tables again: keep the
   * result.
   *
   * @param severities the profile; it takes the place of the one before
   * @return a new governance
   * @throws IllegalArgumentException if a rule is unknown, or a severity graver than its basis and
   *     its texts allow
   */
  public Governance with(Profile severities) {
    severities.checkedAgainst(rules().checks());
    return new Governance(law, register, facts, knownOn, severities);
  }

  /**
   * The world on a day of facts.
   *
   * @param date the day
   * @return the questions
   */
  public DatedGovernance on(LocalDate date) {
    return new DatedGovernance(this, requireNonNull(date, "date"));
  }

  /**
   * A place.
   *
   * @param text a commune code, any territory identifier such as {@code departement:54}, or a name
   *     that one territory bears
   * @return the handle
   * @throws io.github.solidarites.governance.rules.model.UnknownNameException if there is none
   */
  public Place place(String text) {
    return register.place(text);
  }

  /**
   * The territories of this world.
   *
   * @return what lies in what, and what happened
   */
  public Territories territories() {
    return new Territories(register);
  }

  /**
   * A matter.
   *
   * @param name its identifier, a label or a usual acronym
   * @return the handle
   * @throws io.github.solidarites.governance.rules.model.UnknownNameException if there is none
   */
  public Matter matter(String name) {
    return register.matter(name);
  }

  /**
   * A domain of a lead role.
   *
   * @param name its identifier or a label
   * @return the domain
   * @throws io.github.solidarites.governance.rules.model.UnknownNameException if there is none
   */
  public PolicyDomain domain(String name) {
    return Lookup.of("domain", name, law.domains(), d -> d.id().code(), DomainDefinition::french)
        .id();
  }

  /**
   * A scheme.
   *
   * @param name its identifier or a label
   * @return the scheme
   * @throws io.github.solidarites.governance.rules.model.UnknownNameException if there is none
   */
  public SchemeId scheme(String name) {
    return Lookup.of("scheme", name, law.schemes(), s -> s.id().code(), Scheme::french).id();
  }

  /**
   * A benefit.
   *
   * @param name its identifier or a label
   * @return the benefit
   * @throws io.github.solidarites.governance.rules.model.UnknownNameException if there is none
   */
  public Benefit benefit(String name) {
    return Lookup.of("benefit", name, law.benefits(), b -> b.benefit().code(), BenefitRule::french)
        .benefit();
  }

  /**
   * The tables of law.
   *
   * @return the tables this world was made of
   */
  public LawTables law() {
    return law;
  }

  /**
   * The names of this world.
   *
   * @return the naming
   */
  public Naming naming() {
    return register.naming();
  }

  /**
   * The rules and the steps of this library.
   *
   * @return the registry
   */
  public Registry rules() {
    return Registry.ofLibrary();
  }

  Register register() {
    return register;
  }

  CompetenceTable competences() {
    return competences;
  }

  TitleQuestion titles() {
    return titles;
  }

  LeadQuestion leads() {
    return leads;
  }

  LocalFacts facts() {
    return facts;
  }

  Profile profile() {
    return profile;
  }

  @Nullable LocalDate knownOn() {
    return knownOn;
  }
}
