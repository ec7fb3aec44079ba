package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.law.SourceKind;
import io.github.solidarites.governance.rules.internal.RulesStyle;
import io.github.solidarites.governance.time.Period;
import java.util.List;
import org.immutables.value.Value;

/** The identity of a rule: what it is called, what it rests on, how grave a breach is. */
@RulesStyle
@Value.Immutable
public sealed interface RuleCard permits ImmutableRuleCard {
  /**
   * The identifier, never reused nor renamed; also the key of its messages.
   *
   * @return for example {@code charter.authorising-act-complete}
   */
  String id();

  /**
   * The kind of subject it checks.
   *
   * @return for example {@code charter}
   */
  String subject();

  /**
   * The entries of the catalogue it realises.
   *
   * @return for example {@code CH-01}; immutable
   */
  List<String> catalogue();

  /**
   * What is at stake in a breach.
   *
   * @return the severity
   */
  Severity severity();

  /**
   * What the rule rests on.
   *
   * @return the basis
   */
  Basis basis();

  /**
   * The texts.
   *
   * @return at least one; immutable
   */
  List<LegalCitation> citations();

  /**
   * The days on which the rule is law.
   *
   * @return the period
   */
  @Value.Default
  default Period inForce() {
    return Period.always();
  }

  /** Refuses a rule without a text, or graver than its basis and its texts allow. */
  @Value.Check
  default void check() {
    if (citations().isEmpty()) {
      throw new IllegalArgumentException("RuleCard " + id() + ": citations is empty");
    }
    if (graverThanBasis(severity())) {
      throw new IllegalArgumentException(
          "RuleCard " + id() + ": severity " + severity() + " on basis " + basis());
    }
    if (!allows(severity())) {
      throw new IllegalArgumentException(
          "RuleCard " + id() + ": severity ERROR without a binding text");
    }
  }

  private boolean graverThanBasis(Severity severity) {
    return severity.compareTo(basis().gravest()) < 0;
  }

  /**
   * Whether the basis and the texts of the rule allow a severity: an error needs a binding text.
   *
   * @param severity the severity
   * @return false when it is graver than they allow
   */
  default boolean allows(Severity severity) {
    boolean binding = citations().stream().map(LegalCitation::kind).anyMatch(SourceKind::isBinding);
    return !graverThanBasis(severity) && (severity != Severity.ERROR || binding);
  }

  /**
   * A builder.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds cards. */
  final class Builder extends ImmutableRuleCard.Builder {
    Builder() {}
  }
}
