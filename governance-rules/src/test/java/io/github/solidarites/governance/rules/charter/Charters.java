package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.competence.Role;
import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.InstrumentKind;
import io.github.solidarites.governance.instrument.InstrumentProfile;
import io.github.solidarites.governance.instrument.LocalFacts;
import io.github.solidarites.governance.instrument.PartyRequirement;
import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.rules.competence.CompetenceTable;
import io.github.solidarites.governance.rules.competence.SmallTable;
import io.github.solidarites.governance.rules.fakes.SmallWorld;
import io.github.solidarites.governance.rules.lead.LeadQuestion;
import io.github.solidarites.governance.rules.model.LawTables;
import io.github.solidarites.governance.rules.model.Profile;
import io.github.solidarites.governance.rules.model.Register;
import io.github.solidarites.governance.rules.model.Rule;
import io.github.solidarites.governance.rules.model.RuleSet;
import io.github.solidarites.governance.rules.model.Transfers;
import io.github.solidarites.governance.rules.model.Verdict;
import io.github.solidarites.governance.rules.territory.TerritoryTable;
import io.github.solidarites.governance.territory.Territory;
import io.github.solidarites.governance.time.ImpreciseDate;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Charters and a small world for the tests of the rules on charters. */
final class Charters {
  /** An instrument of which a text in force from 2010 to 2019 says much. */
  static final InstrumentKind FRAMED = new InstrumentKind("framed");

  /** An instrument of which only a model says something. */
  static final InstrumentKind MODELLED = new InstrumentKind("modelled");

  static final ActorKind UMBRELLA = new ActorKind("association-de-caisses");

  private static final List<InstrumentProfile> PROFILES =
      List.of(
          profile(FRAMED, "CASF:L262-32", Confidence.OFFICIAL_TEXT)
              .durationRequired(true)
              .maximumMonths(72)
              .build(),
          profile(MODELLED, "SOFT:model", Confidence.MEMORY).maximumMonths(60).build());

  private static final CompetenceTable TABLE = table();

  private Charters() {}

  private static InstrumentProfile.Builder profile(
      InstrumentKind kind, String text, Confidence dates) {
    InstrumentProfile.Builder profile = InstrumentProfile.builder();
    profile
        .id(kind.code())
        .instrument(kind)
        .inForce(Period.parse("2010-01-01/2019-12-31"))
        .dateConfidence(dates)
        .addCitations(SmallWorld.text(text))
        .addParties(requirement(1, false, ActorKind.DEPARTEMENT))
        .addParties(new PartyRequirement(List.of(ActorKind.CAF), List.of(UMBRELLA), 1, false))
        .addParties(requirement(1, true, new ActorKind("plie")));
    return profile;
  }

  static PartyRequirement requirement(int atLeast, boolean conditional, ActorKind... kinds) {
    return new PartyRequirement(List.of(kinds), List.of(), atLeast, conditional);
  }

  private static CompetenceTable table() {
    List<Competence> rows = new ArrayList<>(SmallTable.ROWS);
    rows.add(SmallTable.lead("lead", PolicyDomain.SOCIAL_ACTION, Role.LEAD, "2014-01-29/.."));
    rows.add(
        SmallTable.lead(
            "coordination", PolicyDomain.SOCIAL_ACTION, Role.COORDINATES, "2005-01-01/.."));
    rows.add(
        SmallTable.lead("ended", new PolicyDomain("ended"), Role.LEAD, "2014-01-29/2015-08-08"));
    return SmallTable.table(rows, null);
  }

  /** The world, on the days on which the charter can have been signed. */
  static CharterView view(String signed) {
    return new CharterView(
        TABLE.register(),
        ImpreciseDate.parse(signed),
        PROFILES,
        new LeadQuestion(
            TABLE,
            TABLE.knownRows(),
            new Transfers(LocalFacts.none(), TABLE.register()),
            LocalDate.of(2004, 1, 1)));
  }

  /** The same world, in which only these territories are known. */
  static CharterView view(String signed, List<Territory> territories) {
    CharterView view = view(signed);
    LawTables law =
        LawTables.builder()
            .version("test")
            .verifiedOn(LocalDate.of(2026, 11, 22))
            .answersFrom(LocalDate.of(2004, 1, 1))
            .build();
    return new CharterView(
        new Register(law, TerritoryTable.of(territories)),
        view.signed(),
        view.profiles(),
        view.leads());
  }

  /** A charter of which only the title is told. */
  static Charter.Builder charter() {
    Charter.Builder charter = Charter.builder();
    charter.title("Convention").signedOn(Fact.notVisible());
    return charter;
  }

  static Charter.Builder signedOn(String date) {
    return charter().signedOn(Fact.of(ImpreciseDate.parse(date)));
  }

  /** The evaluations of one rule: outcome, place, end of the message key. */
  static List<String> check(Rule<Charter, CharterView> rule, Charter charter) {
    String signed =
        charter.signedOn() instanceof Fact.Present<ImpreciseDate> shown
            ? shown.value().toString()
            : "2004-01-01/2026-11-22";
    return check(rule, charter, view(signed));
  }

  static List<String> check(Rule<Charter, CharterView> rule, Charter charter, CharterView view) {
    Verdict verdict =
        new RuleSet<>("charter", "test", List.of(rule))
            .check(charter, view, view.signed(), view.register().naming(), Profile.none());
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      verdict.evaluations().forEach(e -> verdict.sentence(e, locale));
    }
    String prefix = rule.card().id() + ".";
    return verdict.evaluations().stream()
        .map(e -> e.messageKey().substring(prefix.length()) + " " + e.path())
        .toList();
  }
}
