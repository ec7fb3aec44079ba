package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.InstrumentProfile;
import io.github.solidarites.governance.instrument.PartyRequirement;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Sink;

/** Whether the parties that a profile names have signed (CH-02): all those of one sort. */
abstract class PartyPresence extends ProfiledRule {
  private final boolean conditional;

  /**
   * @param card the identity of the rule
   * @param law whether it reads the profiles of the law, or those of models
   * @param conditional whether it examines the parties named « le cas échéant », or the others
   */
  PartyPresence(RuleCard card, boolean law, boolean conditional) {
    super(card, law);
    this.conditional = conditional;
  }

  @Override
  final void examine(Charter charter, InstrumentProfile profile, Sink sink) {
    for (PartyRequirement requirement : profile.parties()) {
      if (requirement.conditional() == conditional) {
        Arguments arguments = Requirements.arguments(profile, requirement);
        conclude(Requirements.presence(charter, requirement), arguments, sink);
      }
    }
  }

  /** What follows; a body that signs for several is not told apart unless a rule does so. */
  void conclude(Requirements.Presence presence, Arguments arguments, Sink sink) {
    switch (presence) {
      case PRESENT, UMBRELLA_WITH_MEMBERS -> sink.satisfied(Signatories.ALL, arguments);
      case UMBRELLA, NOT_VISIBLE -> sink.undetermined(Signatories.ALL, "list", arguments);
      case MISSING -> sink.breached(Signatories.ALL, arguments);
    }
  }
}
