package io.github.solidarites.governance.instrument;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.internal.ValueStyle;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import java.util.Set;
import org.immutables.value.Value;

/**
 * <i>Transfert de compétence</i>: the receiver exercises the competence in place of the giver,
 * which loses it. It is a local fact; whether a text allows it is for the rules to say. A
 * delegation is another thing: there, the giver stays the holder.
 */
@ValueStyle
@Value.Immutable
public sealed interface Transfer permits ImmutableTransfer {
  /**
   * The reference of the act, unique among the local facts.
   *
   * @return for example {@code convention-metropole-54-2017}
   */
  String id();

  /**
   * Who loses the competence.
   *
   * @return the giver
   */
  ActorId giver();

  /**
   * Who exercises it from then on.
   *
   * @return the receiver
   */
  ActorId receiver();

  /**
   * The matters transferred.
   *
   * @return possibly none when domains are given
   */
  Set<MatterId> matters();

  /**
   * The domains in which the giver transferred its competences.
   *
   * @return possibly none when matters are given
   */
  Set<PolicyDomain> domains();

  /**
   * Where.
   *
   * @return the territory
   */
  TerritoryId territory();

  /**
   * When.
   *
   * @return the days the transfer has effect
   */
  Period inForce();

  /** Refuses a transfer of nothing. */
  @Value.Check
  default void check() {
    if (matters().isEmpty() && domains().isEmpty()) {
      throw new IllegalArgumentException("Transfer " + id() + ": matters and domains are empty");
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

  /** Builds transfers. */
  final class Builder extends ImmutableTransfer.Builder {
    Builder() {}
  }
}
