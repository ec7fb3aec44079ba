package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.InstrumentProfile;
import io.github.solidarites.governance.instrument.PartyRequirement;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Basis;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Severity;
import io.github.solidarites.governance.rules.model.Sink;

/**
 * <i>Parties exigées</i>: the kinds of parties that a text requires have signed (CH-02). The law
 * binds; a model only advises. What a text asks « le cas échéant » is for {@link
 * ConditionalParties}.
 */
final class RequiredParties extends ProfiledRule {
  private static final RuleCard OF_THE_LAW =
      CharterCards.card("charter.required-parties-present", "CH-02", Severity.ERROR, Basis.LAW)
          .addCitations(CharterTexts.LEGALITY)
          .build();

  private static final RuleCard OF_A_MODEL =
      CharterCards.card(
              "charter.parties-of-the-model-present", "CH-02", Severity.ADVICE, Basis.PRACTICE)
          .addCitations(CharterTexts.MODELS)
          .build();

  private RequiredParties(RuleCard card, boolean law) {
    super(card, law);
  }

  static RequiredParties ofTheLaw() {
    return new RequiredParties(OF_THE_LAW, true);
  }

  static RequiredParties ofAModel() {
    return new RequiredParties(OF_A_MODEL, false);
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
      case PRESENT -> sink.satisfied(Signatories.ALL, arguments);
      case UMBRELLA_WITH_MEMBERS -> sink.satisfied(Signatories.ALL, "umbrella", arguments);
      case UMBRELLA -> sink.undetermined(Signatories.ALL, "umbrella", arguments);
      case NOT_VISIBLE -> sink.undetermined(Signatories.ALL, "list", arguments);
      case MISSING -> sink.breached(Signatories.ALL, arguments);
    }
  }
}
