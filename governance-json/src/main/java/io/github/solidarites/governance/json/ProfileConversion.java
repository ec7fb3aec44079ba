package io.github.solidarites.governance.json;

import io.github.solidarites.governance.json.document.ProfileDocument;
import io.github.solidarites.governance.rules.Registry;
import io.github.solidarites.governance.rules.internal.NearestNames;
import io.github.solidarites.governance.rules.model.Profile;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Severity;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Converts a profile, and refuses what the rules of this library do not allow. */
final class ProfileConversion {
  private final Faults faults;
  private final Map<String, RuleCard> cards =
      Registry.ofLibrary().checks().stream()
          .collect(Collectors.toMap(RuleCard::id, Function.identity()));

  ProfileConversion(Faults faults) {
    this.faults = faults;
  }

  Converted<Profile> convert(ProfileDocument document) {
    document.severities().forEach(this::check);
    return faults.isEmpty()
        ? Converted.of(Profile.of(document.name(), document.severities()))
        : Converted.faulty();
  }

  private List<String> nearest(String rule) {
    return NearestNames.ranked(rule, cards.keySet()).limit(NearestNames.SHOWN).toList();
  }

  private void check(String rule, Severity severity) {
    String pointer = Pointers.child("/severities", rule);
    RuleCard card = cards.get(rule);
    if (card == null) {
      faults.unknownName(pointer, "rule-unknown", rule, nearest(rule));
    } else if (!card.allows(severity)) {
      faults.add(pointer, "severity-too-grave", Map.of("value", severity.name()));
    }
  }
}
