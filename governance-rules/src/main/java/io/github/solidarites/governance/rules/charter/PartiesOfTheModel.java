package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.InstrumentProfile;
import io.github.solidarites.governance.instrument.PartyRequirement;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Basis;
import io.github.solidarites.governance.rules.model.Severity;
import io.github.solidarites.governance.rules.model.Sink;

/** <i>Parties prévues par un modèle</i>, which advises and does not bind (CH-02). */
final class PartiesOfTheModel extends ProfiledRule {
  PartiesOfTheModel() {
    super(
        CharterCards.card(
                "charter.parties-of-the-model-present", "CH-02", Severity.ADVICE, Basis.PRACTICE)
            .addCitations(CharterTexts.MODELS)
            .build(),
        false);
  }

  @Override
  void examine(Charter charter, InstrumentProfile profile, Sink sink) {
    for (PartyRequirement requirement : profile.parties()) {
      if (!requirement.conditional()) {
        examine(charter, profile, requirement, sink);
      }
    }
  }

  private static void examine(
      Charter charter, InstrumentProfile profile, PartyRequirement requirement, Sink sink) {
    Arguments arguments = Requirements.arguments(profile, requirement);
    switch (Requirements.presence(charter, requirement)) {
      case PRESENT, UMBRELLA_WITH_MEMBERS -> sink.satisfied(Signatories.ALL, arguments);
      case UMBRELLA, NOT_VISIBLE -> sink.undetermined(Signatories.ALL, "list", arguments);
      case MISSING -> sink.breached(Signatories.ALL, arguments);
    }
  }
}
