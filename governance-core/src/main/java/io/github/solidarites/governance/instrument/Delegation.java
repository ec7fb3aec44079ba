package io.github.solidarites.governance.instrument;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.internal.ValueStyle;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import java.util.Set;
import org.immutables.value.Value;

/**
 * <i>Délégation</i>: an actor entrusts another with matters, in a territory, for a time. It is a
 * local fact; whether it is lawful and gives a title is for the rules to say.
 */
@ValueStyle
@Value.Immutable
public sealed interface Delegation permits ImmutableDelegation {
  /**
   * The reference of the act, unique among the local facts.
   *
   * @return for example {@code convention-rsa-54-2025}
   */
  String id();

  /**
   * Who delegates.
   *
   * @return the delegator
   */
  ActorId delegator();

  /**
   * Who receives.
   *
   * @return the recipient
   */
  ActorId recipient();

  /**
   * What is delegated.
   *
   * @return at least one matter
   */
  Set<MatterId> matters();

  /**
   * Where.
   *
   * @return the territory
   */
  TerritoryId territory();

  /**
   * When.
   *
   * @return the days the delegation is in force
   */
  Period inForce();

  /** Refuses a delegation without a matter. */
  @Value.Check
  default void check() {
    if (matters().isEmpty()) {
      throw new IllegalArgumentException("Delegation " + id() + ": matters is empty");
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

  /** Builds delegations. */
  final class Builder extends ImmutableDelegation.Builder {
    Builder() {}
  }
}
