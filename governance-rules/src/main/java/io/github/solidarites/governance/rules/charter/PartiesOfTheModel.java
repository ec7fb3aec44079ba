package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.rules.model.Basis;
import io.github.solidarites.governance.rules.model.Severity;

/** <i>Parties prévues par un modèle</i>, which advises and does not bind (CH-02). */
final class PartiesOfTheModel extends PartyPresence {
  PartiesOfTheModel() {
    super(
        CharterCards.card(
                "charter.parties-of-the-model-present", "CH-02", Severity.ADVICE, Basis.PRACTICE)
            .addCitations(CharterTexts.MODELS)
            .build(),
        false,
        false);
  }
}
