package io.github.solidarites.governance.json;

import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.instrument.InstrumentKind;
import io.github.solidarites.governance.instrument.InstrumentProfile;
import io.github.solidarites.governance.instrument.PartyRequirement;
import io.github.solidarites.governance.json.document.InstrumentProfileDocument;
import io.github.solidarites.governance.json.document.PartyRequirementDocument;
import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.time.Period;
import java.util.List;
import java.util.Optional;

/** Converts what texts ask of a kind of instrument. */
final class InstrumentProfileConversion {
  private final Conversion conversion;
  private final Citations citations;

  InstrumentProfileConversion(Conversion conversion, Citations citations) {
    this.conversion = conversion;
    this.citations = citations;
  }

  Converted<InstrumentProfile> convert(String pointer, InstrumentProfileDocument row) {
    Converted<InstrumentKind> instrument =
        conversion.value(pointer + "/instrument", row.instrument(), Form.INSTRUMENT);
    Converted<Period> inForce =
        conversion.period(pointer, row.startInclusive(), row.endInclusive());
    Converted<List<PartyRequirement>> parties =
        conversion.each(pointer + "/parties", row.parties(), this::requirement);
    Converted<List<LegalCitation>> texts =
        Citations.all(conversion, citations, pointer + "/citations", row.id(), row.citations());
    Converted<String> id = conversion.given(row.id());
    Converted<Confidence> dates = conversion.given(row.dateConfidence());
    return conversion.build(
        pointer,
        "row-refused",
        () -> {
          InstrumentProfile.Builder profile = InstrumentProfile.builder();
          Optional.ofNullable(row.maximumMonths()).ifPresent(profile::maximumMonths);
          return profile
              .id(id.get())
              .instrument(instrument.get())
              .inForce(inForce.get())
              .dateConfidence(dates.get())
              .addAllParties(parties.get())
              .durationRequired(Boolean.TRUE.equals(row.durationRequired()))
              .addAllCitations(texts.get())
              .build();
        });
  }

  private Converted<PartyRequirement> requirement(String pointer, PartyRequirementDocument row) {
    Converted<List<ActorKind>> kinds =
        conversion.values(pointer + "/kinds", row.kinds(), Form.ACTOR_KIND);
    Converted<List<ActorKind>> umbrellas =
        conversion.values(pointer + "/umbrellas", row.umbrellas(), Form.ACTOR_KIND);
    int atLeast = Optional.ofNullable(row.atLeast()).orElse(1);
    boolean conditional = Boolean.TRUE.equals(row.conditional());
    return conversion.build(
        pointer,
        "row-refused",
        () -> new PartyRequirement(kinds.get(), umbrellas.get(), atLeast, conditional));
  }
}
