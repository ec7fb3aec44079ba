package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.rules.model.Basis;
import io.github.solidarites.governance.rules.model.Severity;

/**
 * <i>Parties appelées « le cas échéant »</i> (CH-02, exception to {@link RequiredParties}): whether
 * such a body exists in the territory is a local fact, so its absence is told for information only.
 */
final class ConditionalParties extends PartyPresence {
  ConditionalParties() {
    super(
        CharterCards.card("charter.conditional-parties", "CH-02", Severity.INFO, Basis.LAW)
            .addCitations(CharterTexts.LEGALITY)
            .build(),
        true,
        true);
  }
}
