package io.github.solidarites.governance.reference;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.competence.Delegability;
import io.github.solidarites.governance.competence.HolderMode;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.competence.Role;
import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.territory.TerritoryLevel;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** Reads an R line: one row of the table of competences. */
final class CompetenceReader {
  private final Function<String, LegalCitation> citations;

  CompetenceReader(Function<String, LegalCitation> citations) {
    this.citations = citations;
  }

  Competence read(Fields line) {
    Competence.Builder row = Competence.builder();
    row.id(line.text())
        .addAllMatters(line.list(MatterId::new))
        .domain(line.optional(PolicyDomain::new))
        .role(Role.valueOf(line.text()))
        .addAllHolders(line.list(ActorKind::new))
        .mode(HolderMode.valueOf(line.text()))
        .level(TerritoryLevel.valueOf(line.text()))
        .addAllOnlyIn(line.list(TerritoryId::parse))
        .addAllNotIn(line.list(TerritoryId::parse))
        .extensionOf(line.optional());
    line.list(CompetenceReader::pair)
        .forEach(p -> row.putReplaces(TerritoryId.parse(p[0]), ActorId.parse(p[1])));
    row.inForce(line.period())
        .endKnownFrom(line.optional(LocalDate::parse))
        .knownFrom(line.optional(LocalDate::parse))
        .knownUntil(line.optional(LocalDate::parse))
        .rewordingOf(line.optional())
        .addAllDecidedBy(line.list(ActorKind::new))
        .addAllPaidBy(line.list(ActorKind::new))
        .addAllLeavesInPlace(line.list(MatterId::new));
    line.optional(Integer::valueOf).ifPresent(row::fromPopulation);
    row.otherwise(line.optional(ActorKind::new));
    row.byTransfer(line.optional().isPresent());
    return row.delegability(delegability(line))
        .addAllCitations(line.list(citations))
        .confidence(Confidence.valueOf(line.text()))
        .dateConfidence(Confidence.valueOf(line.text()))
        .build();
  }

  private Delegability delegability(Fields line) {
    Delegability.Allowed allowed = Delegability.Allowed.valueOf(line.text());
    List<ActorKind> recipients = line.list(ActorKind::new);
    return new Delegability(allowed, new HashSet<>(recipients), line.list(citations));
  }

  private static String[] pair(String text) {
    return text.split("=", 2);
  }
}
