package io.github.solidarites.governance.territory;

import io.github.solidarites.governance.internal.ValueStyle;
import io.github.solidarites.governance.time.Period;
import io.github.solidarites.governance.time.Timeline;
import java.util.Optional;
import org.immutables.value.Value;

/** A territory: its name, the days it exists, the territory of the next level that it lies in. */
@ValueStyle
@Value.Immutable
public sealed interface Territory permits ImmutableTerritory {
  /**
   * The identifier.
   *
   * @return for example {@code commune:54395}
   */
  TerritoryId id();

  /**
   * The name.
   *
   * @return the name and its article
   */
  TerritoryName name();

  /**
   * The days it exists, from the first to the last. A commune that was part of another for a while
   * did not exist in between.
   *
   * @return the period; where only editions tell, the widest that they allow
   */
  @Value.Default
  default Period exists() {
    return Period.always();
  }

  /**
   * The département of a commune, the région of a département.
   *
   * @return the parents, dated
   */
  @Value.Default
  default Timeline<TerritoryId> parents() {
    return Timeline.of(java.util.List.of());
  }

  /**
   * What took its place.
   *
   * @return the successor, when the territory has ended and has one
   */
  Optional<TerritoryId> successor();

  /**
   * A builder.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds territories; {@code id} and {@code name} are mandatory. */
  final class Builder extends ImmutableTerritory.Builder {
    Builder() {}
  }
}
