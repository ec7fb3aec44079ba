package io.github.solidarites.governance.json;

import static java.util.Objects.requireNonNull;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.competence.Delegability;
import io.github.solidarites.governance.competence.HolderMode;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.competence.Role;
import io.github.solidarites.governance.json.document.CompetenceDocument;
import io.github.solidarites.governance.json.document.DelegabilityDocument;
import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.territory.TerritoryLevel;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Converts one row of a table. */
final class CompetenceConversion {
  private final Conversion conversion;
  private final Citations citations;

  CompetenceConversion(Conversion conversion, Citations citations) {
    this.conversion = conversion;
    this.citations = citations;
  }

  Converted<Competence> convert(String pointer, CompetenceDocument row) {
    Converted<Competence.Builder> builder = whoAndWhere(pointer, row);
    Converted<Competence.Builder> dated = dated(pointer, row, builder);
    Converted<List<LegalCitation>> texts =
        Citations.all(conversion, citations, pointer + "/citations", row.id(), row.citations());
    Converted<Delegability> delegability =
        delegability(pointer + "/delegability", row.id(), row.delegability());
    Converted<Confidence> confidence = conversion.given(row.confidence());
    Converted<Confidence> dateConfidence = conversion.given(row.dateConfidence());
    return conversion.build(
        pointer,
        "row-refused",
        () ->
            dated
                .get()
                .addAllCitations(texts.get())
                .delegability(delegability.get())
                .confidence(confidence.get())
                .dateConfidence(dateConfidence.get())
                .build());
  }

  private Converted<Competence.Builder> whoAndWhere(String pointer, CompetenceDocument row) {
    Converted<List<MatterId>> matters =
        conversion.values(pointer + "/matters", row.matters(), Form.MATTER);
    Converted<Optional<PolicyDomain>> domain =
        conversion.optional(pointer + "/domain", row.domain(), Form.DOMAIN);
    Converted<List<ActorKind>> holders =
        conversion.values(pointer + "/holders", row.holders(), Form.ACTOR_KIND);
    Converted<List<TerritoryId>> onlyIn =
        conversion.values(pointer + "/onlyIn", row.onlyIn(), Form.TERRITORY);
    Converted<List<TerritoryId>> notIn =
        conversion.values(pointer + "/notIn", row.notIn(), Form.TERRITORY);
    Converted<Map<TerritoryId, ActorId>> replaces = replaces(pointer + "/replaces", row.replaces());
    Converted<List<MatterId>> leaves =
        conversion.values(pointer + "/leavesInPlace", row.leavesInPlace(), Form.MATTER);
    Converted<String> id = conversion.given(row.id());
    Converted<Role> role = conversion.given(row.role());
    Converted<HolderMode> mode = conversion.given(row.mode());
    Converted<TerritoryLevel> level = conversion.given(row.level());
    return conversion.built(
        () ->
            Competence.builder()
                .id(id.get())
                .addAllMatters(matters.get())
                .domain(domain.get())
                .role(role.get())
                .addAllHolders(holders.get())
                .mode(mode.get())
                .level(level.get())
                .addAllOnlyIn(onlyIn.get())
                .addAllNotIn(notIn.get())
                .extensionOf(Optional.ofNullable(row.extensionOf()))
                .putAllReplaces(replaces.get())
                .addAllLeavesInPlace(leaves.get()));
  }

  private Converted<Competence.Builder> dated(
      String pointer, CompetenceDocument row, Converted<Competence.Builder> builder) {
    Converted<Period> inForce =
        conversion.period(pointer, row.startInclusive(), row.endInclusive());
    Converted<Optional<LocalDate>> endKnown =
        conversion.optional(pointer + "/endKnownFrom", row.endKnownFrom(), Form.DAY);
    Converted<Optional<LocalDate>> from =
        conversion.optional(pointer + "/knownFrom", row.knownFrom(), Form.DAY);
    Converted<Optional<LocalDate>> until =
        conversion.optional(pointer + "/knownUntil", row.knownUntil(), Form.DAY);
    Converted<List<ActorKind>> decidedBy =
        conversion.values(pointer + "/decidedBy", row.decidedBy(), Form.ACTOR_KIND);
    Converted<List<ActorKind>> paidBy =
        conversion.values(pointer + "/paidBy", row.paidBy(), Form.ACTOR_KIND);
    Converted<Optional<ActorKind>> otherwise =
        conversion.optional(pointer + "/otherwise", row.otherwise(), Form.ACTOR_KIND);
    return conversion.built(
        () ->
            builder
                .get()
                .inForce(inForce.get())
                .endKnownFrom(endKnown.get())
                .knownFrom(from.get())
                .knownUntil(until.get())
                .rewordingOf(Optional.ofNullable(row.rewordingOf()))
                .addAllDecidedBy(decidedBy.get())
                .addAllPaidBy(paidBy.get())
                .fromPopulation(number(row.fromPopulation()))
                .otherwise(otherwise.get())
                .byTransfer(Boolean.TRUE.equals(row.byTransfer())));
  }

  private Converted<Delegability> delegability(
      String pointer, String row, @Nullable DelegabilityDocument document) {
    if (document == null) {
      return Converted.of(Delegability.NONE);
    }
    Converted<List<ActorKind>> recipients =
        conversion.values(pointer + "/recipients", document.recipients(), Form.ACTOR_KIND);
    Converted<List<LegalCitation>> basis =
        Citations.all(conversion, citations, pointer + "/basis", row, document.basis());
    Converted<Delegability.Allowed> allowed = conversion.given(document.allowed());
    return conversion.build(
        pointer + "/basis",
        "no-basis",
        () -> new Delegability(allowed.get(), new LinkedHashSet<>(recipients.get()), basis.get()));
  }

  private Converted<Map<TerritoryId, ActorId>> replaces(String pointer, Map<String, String> given) {
    Map<Converted<TerritoryId>, Converted<ActorId>> pairs = new LinkedHashMap<>();
    given.forEach(
        (place, actor) -> {
          String here = Pointers.child(pointer, place);
          pairs.put(
              conversion.value(here, place, Form.TERRITORY),
              conversion.value(here, actor, Form.ACTOR));
        });
    return conversion.built(
        () -> {
          Map<TerritoryId, ActorId> all = new LinkedHashMap<>();
          pairs.forEach((place, actor) -> all.put(place.get(), requireNonNull(actor).get()));
          return all;
        });
  }

  private static OptionalInt number(@Nullable Integer given) {
    return given == null ? OptionalInt.empty() : OptionalInt.of(given);
  }
}
