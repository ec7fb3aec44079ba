package io.github.solidarites.governance.instrument;

import io.github.solidarites.governance.internal.ValueStyle;
import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.law.SourceKind;
import io.github.solidarites.governance.time.Period;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** <i>Exigences du texte</i>: what a text asks of a kind of instrument, while it is in force. */
@ValueStyle
@Value.Immutable
public sealed interface InstrumentProfile permits ImmutableInstrumentProfile {
  /**
   * The identifier of the row.
   *
   * @return unique among the profiles
   */
  String id();

  /**
   * The kind of instrument.
   *
   * @return the kind
   */
  InstrumentKind instrument();

  /**
   * The days on which the text asks this.
   *
   * @return the period
   */
  Period inForce();

  /**
   * How surely the period is known. Documentary: findings say of every period that it is to be
   * verified.
   *
   * @return the confidence
   */
  Confidence dateConfidence();

  /**
   * The parties.
   *
   * @return in the order of the text; immutable
   */
  List<PartyRequirement> parties();

  /**
   * Whether the text asks that the duration be stated.
   *
   * @return false unless told
   */
  @Value.Default
  default boolean durationRequired() {
    return false;
  }

  /**
   * The longest duration.
   *
   * @return in months, empty when the text sets none
   */
  OptionalInt maximumMonths();

  /**
   * The texts.
   *
   * @return at least one; immutable
   */
  List<LegalCitation> citations();

  /**
   * Tells whether a binding text asks it, or a model only.
   *
   * @return true when one of the texts is law
   */
  default boolean isLaw() {
    return citations().stream().map(LegalCitation::kind).anyMatch(SourceKind::isBinding);
  }

  /** Refuses a profile without a text. */
  @Value.Check
  default void check() {
    if (citations().isEmpty()) {
      throw new IllegalArgumentException("InstrumentProfile " + id() + ": citations is empty");
    }
  }

  /**
   * A builder.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds profiles. */
  final class Builder extends ImmutableInstrumentProfile.Builder {
    Builder() {}
  }
}
