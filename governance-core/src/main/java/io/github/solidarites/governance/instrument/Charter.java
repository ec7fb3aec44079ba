package io.github.solidarites.governance.instrument;

import io.github.solidarites.governance.internal.ValueStyle;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** <i>Charte de partenariat</i>, or a convention that carries one: who signs, with which power. */
@ValueStyle
@Value.Immutable
public sealed interface Charter extends Checkable permits ImmutableCharter {
  /**
   * The title. Documentary: it is printed for people, no rule reads it.
   *
   * @return the printed title
   */
  String title();

  /**
   * What the document is in law.
   *
   * @return the kind of instrument
   */
  @Value.Default
  default Fact<InstrumentKind> instrument() {
    return Fact.notVisible();
  }

  /**
   * What the document was read from. An article never shows that something is missing from the act:
   * a charter read from the press has no absent fact.
   *
   * @return the act unless told
   */
  @Value.Default
  default TextSource sourceKind() {
    return TextSource.ACT;
  }

  /**
   * The territory on which it applies.
   *
   * @return the territory
   */
  @Value.Default
  default Fact<TerritoryId> territory() {
    return Fact.notVisible();
  }

  /**
   * The day of signature: powers are judged on it.
   *
   * @return the date
   */
  Fact<ImpreciseDate> signedOn();

  /**
   * The signatories.
   *
   * @return in the order of the document; immutable
   */
  List<Signatory> signatories();

  /**
   * Whether the part read shows the whole list of signatories.
   *
   * @return true unless told
   */
  @Value.Default
  default boolean signatoriesComplete() {
    return true;
  }

  /**
   * When it takes effect, and for how long.
   *
   * @return the effect
   */
  @Value.Default
  default Effect effect() {
    return Effect.NOT_VISIBLE;
  }

  /**
   * Whom it names as lead.
   *
   * @return the claim
   */
  @Value.Default
  default Fact<LeadClaim> lead() {
    return Fact.notVisible();
  }

  /**
   * The same charter, signed on a day that the caller supposes. A date that the text shows is never
   * overridden.
   *
   * @param day the day
   * @return a copy, or this charter when it shows its date
   */
  default Charter supposedSignedOn(LocalDate day) {
    return signedOn() instanceof Fact.Present<ImpreciseDate>
        ? this
        : builder().from(this).signedOn(Fact.of(ImpreciseDate.of(day))).build();
  }

  /** Refuses an absent fact in what the press says. */
  @Value.Check
  default void check() {
    if (sourceKind() == TextSource.PRESS) {
      AbsentFacts.refuse(this);
    }
  }

  @Override
  default String subjectKind() {
    return "charter";
  }

  /**
   * A builder.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds charters. */
  final class Builder extends ImmutableCharter.Builder {
    Builder() {}
  }
}
