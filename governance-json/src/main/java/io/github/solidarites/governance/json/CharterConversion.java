package io.github.solidarites.governance.json;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.actor.Office;
import io.github.solidarites.governance.instrument.AuthorisingAct;
import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.Party;
import io.github.solidarites.governance.instrument.Signatory;
import io.github.solidarites.governance.json.document.AuthorisingActDocument;
import io.github.solidarites.governance.json.document.CharterDocument;
import io.github.solidarites.governance.json.document.PartyDocument;
import io.github.solidarites.governance.json.document.SignatoryDocument;
import io.github.solidarites.governance.time.ImpreciseDate;
import java.util.List;

/** Converts a charter. */
final class CharterConversion {
  private final Conversion conversion;

  CharterConversion(Conversion conversion) {
    this.conversion = conversion;
  }

  Converted<Charter> convert(CharterDocument document) {
    Converted<Fact<ImpreciseDate>> signedOn =
        conversion.fact("/signedOn", document.signedOn(), Form.DATE);
    Converted<List<Signatory>> signatories =
        conversion.each("/signatories", document.signatories(), this::signatory);
    Converted<String> title = conversion.given(document.title());
    return conversion.built(
        () ->
            Charter.builder()
                .title(title.get())
                .signedOn(signedOn.get())
                .addAllSignatories(signatories.get())
                .build());
  }

  private Converted<Signatory> signatory(String pointer, SignatoryDocument document) {
    Converted<Party> party =
        conversion.given(document.party()).then(p -> party(pointer + "/party", p));
    Converted<Fact<List<Office>>> offices =
        conversion.fact(
            pointer + "/offices",
            document.offices(),
            (here, texts) -> conversion.values(here, texts, Form.OFFICE));
    Converted<Fact<AuthorisingAct>> act =
        conversion.fact(pointer + "/authorisingAct", document.authorisingAct(), this::act);
    return conversion.built(() -> new Signatory(party.get(), offices.get(), act.get()));
  }

  private Converted<Party> party(String pointer, PartyDocument document) {
    Converted<ActorKind> kind =
        conversion.value(pointer + "/kind", document.kind(), Form.ACTOR_KIND);
    Converted<Fact<ActorId>> id = conversion.fact(pointer + "/id", document.id(), Form.ACTOR);
    Converted<String> name = conversion.given(document.name());
    return conversion.built(() -> new Party(name.get(), kind.get(), id.get()));
  }

  private Converted<AuthorisingAct> act(String pointer, AuthorisingActDocument document) {
    Converted<Fact<ImpreciseDate>> date =
        conversion.fact(pointer + "/date", document.date(), Form.DATE);
    Fact<String> number = conversion.plainFact(pointer + "/number", document.number());
    Converted<String> nature = conversion.given(document.nature());
    return conversion.built(() -> new AuthorisingAct(nature.get(), date.get(), number));
  }
}
