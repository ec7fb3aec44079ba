package io.github.solidarites.governance.rules.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Severities that an organisation chooses for its own checks. A profile changes severities, never
 * identifiers nor texts, and every verdict says what it changed.
 */
public final class Profile {
  private static final Profile NONE = new Profile("", Map.of());

  private final String name;
  private final Map<String, Severity> severities;

  private Profile(String name, Map<String, Severity> severities) {
    this.name = name;
    this.severities = Map.copyOf(severities);
  }

  /**
   * No profile: the severities of the library.
   *
   * @return the profile that changes nothing
   */
  public static Profile none() {
    return NONE;
  }

  /**
   * A profile.
   *
   * @param name what it is called in reports, not empty
   * @param severities the severity wanted, by identifier of rule
   * @return the profile
   * @throws IllegalArgumentException if the name is empty
   */
  public static Profile of(String name, Map<String, Severity> severities) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("Profile: name is empty");
    }
    return new Profile(name, severities);
  }

  /**
   * What it is called.
   *
   * @return the name; empty for no profile
   */
  public String name() {
    return name;
  }

  /**
   * The severities wanted.
   *
   * @return by identifier of rule; immutable
   */
  public Map<String, Severity> severities() {
    return severities;
  }

  /**
   * Refuses what the rules do not allow.
   *
   * @param cards the rules that exist
   * @return this profile
   * @throws IllegalArgumentException if a rule is unknown, or a severity graver than its basis and
   *     its texts allow
   */
  public Profile checkedAgainst(Collection<RuleCard> cards) {
    Map<String, RuleCard> byId = new LinkedHashMap<>();
    cards.forEach(card -> byId.put(card.id(), card));
    severities.forEach((rule, severity) -> check(rule, severity, byId.get(rule)));
    return this;
  }

  private void check(String rule, Severity severity, @Nullable RuleCard card) {
    if (card == null) {
      throw new IllegalArgumentException("Profile " + name + ": rule " + rule + " is unknown");
    }
    if (!card.allows(severity)) {
      throw new IllegalArgumentException(
          "Profile " + name + ": rule " + rule + " cannot be " + severity);
    }
  }

  RuleCard applied(RuleCard card) {
    Severity wanted = severities.get(card.id());
    if (wanted == null || wanted == card.severity()) {
      return card;
    }
    RuleCard.Builder changed = RuleCard.builder();
    changed.from(card).severity(wanted);
    return changed.build();
  }

  Optional<AppliedProfile> over(List<RuleCard> cards) {
    if (equals(NONE)) {
      return Optional.empty();
    }
    return Optional.of(
        new AppliedProfile(
            name,
            cards.stream()
                .map(
                    card ->
                        new SeverityChange(card.id(), card.severity(), applied(card).severity()))
                .filter(change -> change.from() != change.to())
                .toList()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Profile same
        && name.equals(same.name)
        && severities.equals(same.severities);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + severities.hashCode();
  }

  @Override
  public String toString() {
    return "Profile[" + name + ", " + severities.size() + " severities]";
  }
}
