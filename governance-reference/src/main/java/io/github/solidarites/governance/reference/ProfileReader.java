package io.github.solidarites.governance.reference;

import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.instrument.InstrumentKind;
import io.github.solidarites.governance.instrument.InstrumentProfile;
import io.github.solidarites.governance.instrument.PartyRequirement;
import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.law.LegalCitation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads I lines (what texts ask of an instrument) and Q lines (a party that one asks for). */
final class ProfileReader {
  private final Function<String, LegalCitation> citations;
  private final Map<String, InstrumentProfile.Builder> profiles = new LinkedHashMap<>();

  ProfileReader(Function<String, LegalCitation> citations) {
    this.citations = citations;
  }

  void readLine(Fields line) {
    String id = line.text();
    if (line.tag().equals("I")) {
      profiles.put(id, profile(id, line));
      return;
    }
    InstrumentProfile.Builder profile = profiles.get(id);
    if (profile == null) {
      throw new IllegalStateException("law.tsv: " + id + " is used before it is defined");
    }
    profile.addParties(requirement(line));
  }

  private InstrumentProfile.Builder profile(String id, Fields line) {
    InstrumentProfile.Builder profile = InstrumentProfile.builder();
    profile.id(id).instrument(new InstrumentKind(line.text())).inForce(line.period());
    profile.dateConfidence(Confidence.valueOf(line.text()));
    profile.durationRequired(Boolean.parseBoolean(line.text()));
    line.optional(Integer::valueOf).ifPresent(profile::maximumMonths);
    profile.addAllCitations(line.list(citations));
    return profile;
  }

  private static PartyRequirement requirement(Fields line) {
    List<ActorKind> kinds = line.list(ActorKind::new);
    List<ActorKind> umbrellas = line.list(ActorKind::new);
    int atLeast = Integer.parseInt(line.text());
    return new PartyRequirement(kinds, umbrellas, atLeast, Boolean.parseBoolean(line.text()));
  }

  List<InstrumentProfile> profiles() {
    return profiles.values().stream()
        .map(InstrumentProfile.Builder::build)
        .map(InstrumentProfile.class::cast)
        .toList();
  }
}
