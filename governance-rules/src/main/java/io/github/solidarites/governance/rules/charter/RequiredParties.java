package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Basis;
import io.github.solidarites.governance.rules.model.Severity;
import io.github.solidarites.governance.rules.model.Sink;

/**
 * <i>Parties exigées</i>: the kinds of parties that a text in force requires have signed (CH-02).
 * What a text asks « le cas échéant » is for {@link ConditionalParties}, what a model expects for
 * {@link PartiesOfTheModel}.
 */
final class RequiredParties extends PartyPresence {
  RequiredParties() {
    super(
        CharterCards.card("charter.required-parties-present", "CH-02", Severity.ERROR, Basis.LAW)
            .addCitations(CharterTexts.LEGALITY)
            .build(),
        true,
        false);
  }

  @Override
  void conclude(Requirements.Presence presence, Arguments arguments, Sink sink) {
    switch (presence) {
      case PRESENT -> sink.satisfied(Signatories.ALL, arguments);
      case UMBRELLA_WITH_MEMBERS -> sink.satisfied(Signatories.ALL, "umbrella", arguments);
      case UMBRELLA -> sink.undetermined(Signatories.ALL, "umbrella", arguments);
      case NOT_VISIBLE -> sink.undetermined(Signatories.ALL, "list", arguments);
      case MISSING -> sink.breached(Signatories.ALL, arguments);
    }
  }
}
