package io.github.solidarites.governance.json;

import io.github.solidarites.governance.actor.Office;
import io.github.solidarites.governance.instrument.AuthorisingAct;
import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Effect;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.InstrumentKind;
import io.github.solidarites.governance.instrument.LeadClaim;
import io.github.solidarites.governance.instrument.Party;
import io.github.solidarites.governance.instrument.Signatory;
import io.github.solidarites.governance.instrument.SigningCapacity;
import io.github.solidarites.governance.instrument.TextSource;
import io.github.solidarites.governance.json.document.AuthorisingActDocument;
import io.github.solidarites.governance.json.document.CharterDocument;
import io.github.solidarites.governance.json.document.Extent;
import io.github.solidarites.governance.json.document.PrintedSource;
import io.github.solidarites.governance.json.document.ReadingDocument;
import io.github.solidarites.governance.json.document.SignatoryDocument;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.ImpreciseDate;
import java.util.List;

/** Converts a charter. */
final class CharterConversion {
  private final Conversion conversion;
  private final PartyConversion parties;
  private final ClauseConversion clauses;

  CharterConversion(Conversion conversion) {
    this.conversion = conversion;
    this.parties = new PartyConversion(conversion);
    this.clauses = new ClauseConversion(conversion);
  }

  Converted<Charter> convert(CharterDocument document) {
    Converted<Fact<ImpreciseDate>> signedOn =
        conversion.fact("/signedOn", document.signedOn(), Form.DATE);
    Converted<Fact<InstrumentKind>> instrument =
        conversion.fact("/instrument", document.instrument(), Form.INSTRUMENT);
    Converted<Fact<TerritoryId>> territory =
        conversion.fact("/territory", document.territory(), Form.TERRITORY);
    Converted<List<Signatory>> signatories =
        conversion.each("/signatories", document.signatories(), this::signatory);
    Converted<Effect> effect = clauses.effect("/effect", document.effect());
    Converted<Fact<LeadClaim>> lead = conversion.fact("/lead", document.lead(), clauses::lead);
    Converted<String> title = conversion.given(document.title());
    return conversion.built(
        () ->
            Charter.builder()
                .title(title.get())
                .instrument(instrument.get())
                .sourceKind(isPress(document) ? TextSource.PRESS : TextSource.ACT)
                .territory(territory.get())
                .signedOn(signedOn.get())
                .addAllSignatories(signatories.get())
                .signatoriesComplete(isComplete(document))
                .effect(effect.get())
                .lead(lead.get())
                .build());
  }

  static boolean isPress(CharterDocument document) {
    return document.sourceKind() == PrintedSource.PRESS;
  }

  private static boolean isComplete(CharterDocument document) {
    if (document.signatoriesComplete() != null) {
      return document.signatoriesComplete();
    }
    ReadingDocument reading = document.reading();
    return !isPress(document) && (reading == null || reading.extent() != Extent.EXTRACT);
  }

  private Converted<Signatory> signatory(String pointer, SignatoryDocument document) {
    Converted<Party> party =
        conversion.given(document.party()).then(p -> parties.convert(pointer + "/party", p));
    Converted<Fact<List<Office>>> offices =
        conversion.fact(
            pointer + "/offices",
            document.offices(),
            (here, texts) -> conversion.values(here, texts, Form.OFFICE));
    Converted<Fact<AuthorisingAct>> act =
        conversion.fact(pointer + "/authorisingAct", document.authorisingAct(), this::act);
    Converted<Fact<AuthorisingAct>> delegation =
        conversion.fact(
            pointer + "/delegationOfSignature", document.delegationOfSignature(), this::act);
    SigningCapacity capacity =
        document.capacity() == null ? SigningCapacity.HOLDER : document.capacity();
    return conversion.built(
        () -> new Signatory(party.get(), offices.get(), capacity, act.get(), delegation.get()));
  }

  private Converted<AuthorisingAct> act(String pointer, AuthorisingActDocument document) {
    Converted<Fact<ImpreciseDate>> date =
        conversion.fact(pointer + "/date", document.date(), Form.DATE);
    Fact<String> number = conversion.printedFact(pointer + "/number", document.number());
    Converted<String> nature = conversion.given(document.nature());
    return conversion.built(() -> new AuthorisingAct(nature.get(), date.get(), number));
  }
}
