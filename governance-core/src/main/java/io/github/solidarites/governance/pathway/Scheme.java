package io.github.solidarites.governance.pathway;

import io.github.solidarites.governance.internal.ValueStyle;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** <i>Dispositif</i>: its successive norms, each with its conditions and its texts. */
@ValueStyle
@Value.Immutable
public sealed interface Scheme permits ImmutableScheme {
  /**
   * A norm of the scheme.
   *
   * @param inForce its days
   * @param byWaiver the waiver it rests on; empty for the common norm
   * @param fromBirthday the first age, reached on this birthday
   * @param beforeBirthday the age that ends the right: the person has not yet this birthday
   * @param conditions what else is looked at
   * @param citations the texts, at least one
   */
  record Norm(
      Period inForce,
      Optional<String> byWaiver,
      int fromBirthday,
      int beforeBirthday,
      Set<Condition> conditions,
      List<LegalCitation> citations) {
    /** Refuses a norm without a text. */
    public Norm {
      conditions = Set.copyOf(conditions);
      citations = List.copyOf(citations);
      if (citations.isEmpty()) {
        throw new IllegalArgumentException("Norm of " + inForce + ": citations is empty");
      }
    }
  }

  /**
   * The identifier.
   *
   * @return the identifier
   */
  SchemeId id();

  /**
   * The label in French, with its article: « la garantie jeunes ».
   *
   * @return the label
   */
  String french();

  /**
   * The label in English.
   *
   * @return the label
   */
  String english();

  /**
   * The norms, none of which share a day.
   *
   * @return at least one; immutable
   */
  List<Norm> norms();

  /**
   * The scheme that took its place, as people call it.
   *
   * @return the label, when it was replaced
   */
  Optional<String> replacedBy();

  /**
   * The text that ended it.
   *
   * @return the text, when it was replaced
   */
  Optional<LegalCitation> endedBy();

  /**
   * A builder.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds schemes. */
  final class Builder extends ImmutableScheme.Builder {
    Builder() {}
  }
}
