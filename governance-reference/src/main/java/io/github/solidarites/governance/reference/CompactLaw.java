package io.github.solidarites.governance.reference;

import io.github.solidarites.governance.actor.Actor;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.DomainDefinition;
import io.github.solidarites.governance.competence.MatterDefinition;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.competence.NotEncoded;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.pathway.Benefit;
import io.github.solidarites.governance.pathway.BenefitRule;
import io.github.solidarites.governance.rules.model.LawTables;
import io.github.solidarites.governance.rules.model.SingleBody;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code law.tsv}, the compact form of the {@code competence-table} documents of the source
 * tree. A test compiles the documents again and fails when the resource differs.
 */
final class CompactLaw {
  private final Map<String, LegalCitation> citations = new HashMap<>();
  private final LawTables.Builder tables = LawTables.builder();
  private final CompetenceReader competences = new CompetenceReader(this::citation);
  private final SchemeReader schemes = new SchemeReader(this::citation);
  private final ProfileReader profiles = new ProfileReader(this::citation);

  CompactLaw(List<Actor> actors) {
    tables.addAllActors(actors);
  }

  LawTables read(List<Fields> lines) {
    lines.forEach(this::readLine);
    return tables
        .addAllSchemes(schemes.schemes())
        .addAllWaivers(schemes.waivers())
        .addAllInstrumentProfiles(profiles.profiles())
        .build();
  }

  private void readLine(Fields line) {
    switch (line.tag()) {
      case "V" -> tables.version(line.text()).verifiedOn(line.day()).answersFrom(line.day());
      case "C" -> readCitation(line);
      case "M" -> tables.addMatters(matter(line));
      case "D" ->
          tables.addDomains(
              new DomainDefinition(new PolicyDomain(line.text()), line.text(), line.text()));
      case "R" -> tables.addCompetences(competences.read(line));
      case "B" -> tables.addSingleBodies(singleBody(line));
      case "P" -> tables.addBenefits(benefit(line));
      case "I", "Q" -> profiles.readLine(line);
      default -> schemes.readLine(line);
    }
  }

  private LegalCitation citation(String id) {
    LegalCitation citation = citations.get(id);
    if (citation == null) {
      throw new IllegalStateException("law.tsv: citation " + id + " is not defined");
    }
    return citation;
  }

  private void readCitation(Fields line) {
    String id = line.text();
    LegalCitation.Builder builder = LegalCitation.builder();
    builder.id(id).confidence(Confidence.valueOf(line.text())).verifiedOn(line.day());
    builder.inForce(line.period()).printedAs(line.optional());
    citations.put(id, builder.addAllReadIn(line.list(text -> text)).build());
  }

  private static MatterDefinition matter(Fields line) {
    MatterId id = new MatterId(line.text());
    String french = line.text();
    String english = line.text();
    List<String> aliases = line.list(text -> text);
    Optional<MatterId> predecessor = line.optional(MatterId::new);
    Optional<String> whyFrench = line.optional();
    Optional<String> whyEnglish = line.optional();
    Optional<NotEncoded> notEncoded =
        whyFrench.map(why -> new NotEncoded(why, whyEnglish.orElseThrow()));
    return new MatterDefinition(id, french, english, aliases, predecessor, notEncoded);
  }

  private static SingleBody singleBody(Fields line) {
    ActorKind kind = new ActorKind(line.text());
    Period period = line.period();
    List<TerritoryId> except = line.list(TerritoryId::parse);
    return new SingleBody(kind, period, new HashSet<>(except), Confidence.valueOf(line.text()));
  }

  private BenefitRule benefit(Fields line) {
    Benefit benefit = new Benefit(line.text());
    String french = line.text();
    String english = line.text();
    BenefitRule.Criterion criterion = BenefitRule.Criterion.valueOf(line.text());
    return new BenefitRule(benefit, french, english, criterion, line.list(this::citation));
  }
}
