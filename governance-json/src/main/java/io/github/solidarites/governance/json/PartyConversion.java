package io.github.solidarites.governance.json;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.Party;
import io.github.solidarites.governance.json.document.PartyDocument;
import java.util.List;

/** Converts a party to a charter. */
final class PartyConversion {
  private final Conversion conversion;

  PartyConversion(Conversion conversion) {
    this.conversion = conversion;
  }

  Converted<Party> convert(String pointer, PartyDocument document) {
    Converted<ActorKind> kind =
        conversion.value(pointer + "/kind", document.kind(), Form.ACTOR_KIND);
    Converted<Fact<ActorId>> id = conversion.fact(pointer + "/id", document.id(), Form.ACTOR);
    Fact<String> siren = conversion.plainFact(pointer + "/siren", document.siren());
    Fact<String> siret = conversion.plainFact(pointer + "/siret", document.siret());
    Fact<List<String>> members = conversion.plainFact(pointer + "/members", document.members());
    Converted<String> name = conversion.given(document.name());
    return conversion.built(
        () -> new Party(name.get(), kind.get(), id.get(), siren, siret, members));
  }
}
