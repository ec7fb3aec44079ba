package io.github.solidarites.governance.pathway;

import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.internal.ValueStyle;
import io.github.solidarites.governance.territory.TerritoryId;
import java.util.List;
import org.immutables.value.Value;

/**
 * <i>Histoire résidentielle</i> of an adult, from which the payer is derived. Personal data: {@link
 * #toString} does not show it.
 */
@ValueStyle
@Value.Immutable
public abstract sealed class ResidenceHistory permits ImmutableResidenceHistory {
  ResidenceHistory() {}

  /**
   * Whether the person was adult or emancipated on every day of the stays.
   *
   * @return the fact
   */
  public abstract Fact<Boolean> adultThroughout();

  /**
   * The département of the domicile de secours before the first stay, as the file states it.
   *
   * @return the fact
   */
  public abstract Fact<TerritoryId> initialDomicile();

  /**
   * The stays.
   *
   * @return in the order of their start, sharing no day; immutable
   */
  public abstract List<Stay> stays();

  /** Refuses stays out of order or that share a day. */
  @Value.Check
  protected void check() {
    for (int i = 1; i < stays().size(); i++) {
      Stay before = stays().get(i - 1);
      Stay after = stays().get(i);
      boolean ordered =
          before.period().endExclusive().isPresent()
              && !after
                  .period()
                  .startInclusive()
                  .orElseThrow()
                  .isBefore(before.period().endExclusive().get());
      if (!ordered) {
        throw new IllegalArgumentException(
            "ResidenceHistory: stay " + i + " does not follow stay " + (i - 1));
      }
    }
  }

  @Override
  public final String toString() {
    return "ResidenceHistory[" + stays().size() + " stays]";
  }

  /**
   * A builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds histories. */
  public static final class Builder extends ImmutableResidenceHistory.Builder {
    Builder() {}
  }
}
