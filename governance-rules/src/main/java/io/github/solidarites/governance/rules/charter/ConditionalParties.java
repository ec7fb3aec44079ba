package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.InstrumentProfile;
import io.github.solidarites.governance.instrument.PartyRequirement;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Basis;
import io.github.solidarites.governance.rules.model.Severity;
import io.github.solidarites.governance.rules.model.Sink;

/**
 * <i>Parties appelées « le cas échéant »</i> (CH-02, exception to {@link RequiredParties}): whether
 * such a body exists in the territory is a local fact, so its absence is told for information only.
 */
final class ConditionalParties extends ProfiledRule {
  ConditionalParties() {
    super(
        CharterCards.card("charter.conditional-parties", "CH-02", Severity.INFO, Basis.LAW)
            .addCitations(CharterTexts.LEGALITY)
            .build(),
        true);
  }

  @Override
  void examine(Charter charter, InstrumentProfile profile, Sink sink) {
    for (PartyRequirement requirement : profile.parties()) {
      if (requirement.conditional()) {
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
