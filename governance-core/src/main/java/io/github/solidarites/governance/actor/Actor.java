package io.github.solidarites.governance.actor;

import io.github.solidarites.governance.internal.ValueStyle;
import io.github.solidarites.governance.time.Period;
import io.github.solidarites.governance.time.Timeline;
import org.immutables.value.Value;

/** A legal person of the reference data: its kind, its days, its names over time. */
@ValueStyle
@Value.Immutable
public sealed interface Actor permits ImmutableActor {
  /**
   * The identifier.
   *
   * @return the identifier
   */
  ActorId id();

  /**
   * The kind.
   *
   * @return the kind
   */
  ActorKind kind();

  /**
   * The days it exists.
   *
   * @return the period
   */
  @Value.Default
  default Period exists() {
    return Period.always();
  }

  /**
   * The names over time, with their article: « l’État », « France Travail ».
   *
   * @return the names
   */
  Timeline<ActorName> names();

  /**
   * A builder.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds actors; {@code id}, {@code kind} and {@code names} are mandatory. */
  final class Builder extends ImmutableActor.Builder {
    Builder() {}
  }
}
