package io.github.solidarites.governance.instrument;

import io.github.solidarites.governance.internal.ValueStyle;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.pathway.SchemeId;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import java.util.List;
import org.immutables.value.Value;

/**
 * <i>Dérogation</i> in the sense of the <i>assouplissement de la norme</i>: a text opens a scheme,
 * by way of experiment, in the territories it lists and for a time.
 */
@ValueStyle
@Value.Immutable
public sealed interface Waiver permits ImmutableWaiver {
  /**
   * A territory of the list.
   *
   * @param territory the territory
   * @param period the days it is on the list
   * @param whole false when only a part of the territory is known to be listed
   * @param listedBy the text that lists it
   */
  record Listed(TerritoryId territory, Period period, boolean whole, LegalCitation listedBy) {}

  /**
   * The identifier.
   *
   * @return for example {@code garantie-jeunes-2013}
   */
  String id();

  /**
   * The scheme it opens.
   *
   * @return the scheme
   */
  SchemeId scheme();

  /**
   * The days of the experiment.
   *
   * @return a period with an end
   */
  Period inForce();

  /**
   * The territories.
   *
   * @return the list, as far as it was read; immutable
   */
  List<Listed> territories();

  /**
   * The days on which {@link #territories} is the whole list.
   *
   * @return outside it, a territory that is not found may have been listed all the same
   */
  Period listCompleteDuring();

  /**
   * The texts that open the experiment.
   *
   * @return at least one
   */
  List<LegalCitation> citations();

  /** Refuses an experiment without a text or without an end (EXP-24). */
  @Value.Check
  default void check() {
    if (citations().isEmpty()) {
      throw new IllegalArgumentException("Waiver " + id() + ": citations is empty");
    }
    if (inForce().endExclusive().isEmpty()) {
      throw new IllegalArgumentException(
          "Waiver " + id() + ": inForce " + inForce() + " has no end");
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

  /** Builds waivers. */
  final class Builder extends ImmutableWaiver.Builder {
    Builder() {}
  }
}
