package io.github.solidarites.governance.json;

import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.DomainDefinition;
import io.github.solidarites.governance.competence.MatterDefinition;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.competence.NotEncoded;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.json.document.BenefitDocument;
import io.github.solidarites.governance.json.document.DomainDocument;
import io.github.solidarites.governance.json.document.MatterDocument;
import io.github.solidarites.governance.json.document.NotEncodedDocument;
import io.github.solidarites.governance.json.document.SingleBodyDocument;
import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.pathway.Benefit;
import io.github.solidarites.governance.pathway.BenefitRule;
import io.github.solidarites.governance.rules.model.SingleBody;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Converts the short rows of a table: matters, domains, benefits, single bodies. */
final class NamesConversion {
  private final Conversion conversion;
  private final Citations citations;

  NamesConversion(Conversion conversion, Citations citations) {
    this.conversion = conversion;
    this.citations = citations;
  }

  Converted<MatterDefinition> matter(String pointer, MatterDocument row) {
    Converted<MatterId> id = conversion.value(pointer + "/id", row.id(), Form.MATTER);
    Converted<Optional<MatterId>> predecessor =
        conversion.optional(pointer + "/predecessor", row.predecessor(), Form.MATTER);
    Converted<String> french = conversion.given(row.french());
    Converted<String> english = conversion.given(row.english());
    Converted<Optional<NotEncoded>> notEncoded = notEncoded(row.notEncoded());
    return conversion.built(
        () ->
            new MatterDefinition(
                id.get(),
                french.get(),
                english.get(),
                row.aliases(),
                predecessor.get(),
                notEncoded.get()));
  }

  private Converted<Optional<NotEncoded>> notEncoded(@Nullable NotEncodedDocument why) {
    if (why == null) {
      return Converted.of(Optional.empty());
    }
    Converted<String> french = conversion.given(why.french());
    Converted<String> english = conversion.given(why.english());
    return conversion.built(() -> Optional.of(new NotEncoded(french.get(), english.get())));
  }

  Converted<DomainDefinition> domain(String pointer, DomainDocument row) {
    Converted<PolicyDomain> id = conversion.value(pointer + "/id", row.id(), Form.DOMAIN);
    Converted<String> french = conversion.given(row.french());
    Converted<String> english = conversion.given(row.english());
    return conversion.built(() -> new DomainDefinition(id.get(), french.get(), english.get()));
  }

  Converted<SingleBody> singleBody(String pointer, SingleBodyDocument row) {
    Converted<ActorKind> kind = conversion.value(pointer + "/kind", row.kind(), Form.ACTOR_KIND);
    Converted<Period> period = conversion.period(pointer, row.startInclusive(), row.endInclusive());
    Converted<List<TerritoryId>> except =
        conversion.values(pointer + "/except", row.except(), Form.TERRITORY);
    Converted<Confidence> confidence = conversion.given(row.confidence());
    return conversion.built(
        () ->
            new SingleBody(
                kind.get(), period.get(), new LinkedHashSet<>(except.get()), confidence.get()));
  }

  Converted<BenefitRule> benefit(String pointer, BenefitDocument row) {
    Converted<Benefit> benefit =
        conversion.value(pointer + "/benefit", row.benefit(), Form.BENEFIT);
    Converted<List<LegalCitation>> texts =
        Citations.all(
            conversion, citations, pointer + "/citations", row.benefit(), row.citations());
    Converted<String> french = conversion.given(row.french());
    Converted<String> english = conversion.given(row.english());
    Converted<BenefitRule.Criterion> criterion = conversion.given(row.criterion());
    return conversion.build(
        pointer,
        "row-refused",
        () ->
            new BenefitRule(
                benefit.get(), french.get(), english.get(), criterion.get(), texts.get()));
  }
}
