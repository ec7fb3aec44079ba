package io.github.solidarites.governance.json;

import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.instrument.Effect;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.LeadClaim;
import io.github.solidarites.governance.instrument.Party;
import io.github.solidarites.governance.json.document.EffectDocument;
import io.github.solidarites.governance.json.document.LeadClaimDocument;
import io.github.solidarites.governance.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** Converts the clauses of a charter: its effect, the lead it names. */
final class ClauseConversion {
  private final Conversion conversion;

  ClauseConversion(Conversion conversion) {
    this.conversion = conversion;
  }

  Converted<Effect> effect(String pointer, @Nullable EffectDocument given) {
    EffectDocument document = given == null ? EffectDocument.EMPTY : given;
    Converted<Fact<ImpreciseDate>> start =
        conversion.fact(pointer + "/startInclusive", document.startInclusive(), Form.DATE);
    Converted<Fact<ImpreciseDate>> end =
        conversion.fact(pointer + "/endInclusive", document.endInclusive(), Form.DATE);
    Fact<Integer> months =
        conversion.plainFact(pointer + "/durationMonths", document.durationMonths());
    Fact<String> reason =
        conversion.plainFact(
            pointer + "/retroactivityJustification", document.retroactivityJustification());
    return conversion.build(
        pointer, "effect-order", () -> new Effect(start.get(), end.get(), months, reason));
  }

  Converted<LeadClaim> lead(String pointer, LeadClaimDocument document) {
    Converted<Party> party =
        conversion
            .given(document.party())
            .then(p -> new PartyConversion(conversion).convert(pointer + "/party", p));
    Converted<Fact<PolicyDomain>> domain =
        conversion.fact(pointer + "/domain", document.domain(), Form.DOMAIN);
    Converted<String> title = conversion.given(document.title());
    return conversion.built(() -> new LeadClaim(party.get(), domain.get(), title.get()));
  }
}
