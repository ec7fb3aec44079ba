package io.github.solidarites.governance.pathway;

import io.github.solidarites.governance.instrument.Checkable;
import io.github.solidarites.governance.internal.ValueStyle;
import io.github.solidarites.governance.time.Period;
import java.util.List;
import org.immutables.value.Value;

/**
 * <i>Parcours</i> of a person: episodes and referents over a period. Personal data: {@link
 * #toString} does not show it.
 */
@ValueStyle
@Value.Immutable
public abstract sealed class Pathway implements Checkable permits ImmutablePathway {
  Pathway() {}

  /**
   * The days over which the pathway is followed.
   *
   * @return a period with both ends
   */
  public abstract Period followedDuring();

  /**
   * The episodes.
   *
   * @return in the order of the document; immutable
   */
  public abstract List<Episode> episodes();

  /**
   * The referents.
   *
   * @return in the order of the document; immutable
   */
  public abstract List<Referent> referents();

  /** Refuses a follow-up with an open end. */
  @Value.Check
  protected void check() {
    if (followedDuring().startInclusive().isEmpty() || followedDuring().endExclusive().isEmpty()) {
      throw new IllegalArgumentException(
          "Pathway: followedDuring " + followedDuring() + " is open");
    }
  }

  @Override
  public final String subjectKind() {
    return "pathway";
  }

  @Override
  public final String toString() {
    return "Pathway[" + episodes().size() + " episodes]";
  }

  /**
   * A builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds pathways. */
  public static final class Builder extends ImmutablePathway.Builder {
    Builder() {}
  }
}
