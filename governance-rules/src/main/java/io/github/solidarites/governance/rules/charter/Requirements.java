package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.InstrumentProfile;
import io.github.solidarites.governance.instrument.Party;
import io.github.solidarites.governance.instrument.PartyRequirement;
import io.github.solidarites.governance.instrument.Signatory;
import io.github.solidarites.governance.rules.model.Arguments;
import java.util.ArrayList;
import java.util.List;

/** Looks among the signatories for the party that a text asks for. */
final class Requirements {
  /** Whether the party is there. */
  enum Presence {
    PRESENT,
    /** A body that lists whom it binds signs for them. */
    UMBRELLA_WITH_MEMBERS,
    /** A body signs for others and does not say for whom. */
    UMBRELLA,
    /** The part read does not show every signatory. */
    NOT_VISIBLE,
    MISSING
  }

  private Requirements() {}

  static Presence presence(Charter charter, PartyRequirement requirement) {
    if (parties(charter, requirement.kinds()).size() >= requirement.atLeast()) {
      return Presence.PRESENT;
    }
    List<Party> umbrellas = parties(charter, requirement.umbrellas());
    if (umbrellas.stream().anyMatch(Requirements::listsItsMembers)) {
      return Presence.UMBRELLA_WITH_MEMBERS;
    }
    if (!umbrellas.isEmpty()) {
      return Presence.UMBRELLA;
    }
    return charter.signatoriesComplete() ? Presence.MISSING : Presence.NOT_VISIBLE;
  }

  /** The parties of some kinds, each legal person once. */
  private static List<Party> parties(Charter charter, List<ActorKind> kinds) {
    List<Party> found = new ArrayList<>();
    for (Signatory signatory : charter.signatories()) {
      Party party = signatory.party();
      if (kinds.contains(party.kind()) && found.stream().noneMatch(party::isSamePersonAs)) {
        found.add(party);
      }
    }
    return found;
  }

  private static boolean listsItsMembers(Party umbrella) {
    return umbrella.members() instanceof Fact.Present<List<String>> members
        && !members.value().isEmpty();
  }

  static Arguments arguments(InstrumentProfile profile, PartyRequirement requirement) {
    return Arguments.of("kinds", requirement.kinds())
        .and("count", requirement.atLeast())
        .and("texts", profile.citations());
  }
}
