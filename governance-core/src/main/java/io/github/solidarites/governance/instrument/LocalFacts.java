package io.github.solidarites.governance.instrument;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.internal.ValueStyle;
import io.github.solidarites.governance.territory.TerritoryId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * <i>Faits locaux</i>: what the law cannot tell and a territory knows: the delegations, transfers
 * and waivers in force, populations. An answer that would depend on facts nobody gave is
 * undetermined, unless they are declared complete.
 */
@ValueStyle
@Value.Immutable
public sealed interface LocalFacts permits ImmutableLocalFacts {
  /**
   * The delegations.
   *
   * @return each with its own id; immutable
   */
  List<Delegation> delegations();

  /**
   * The transfers of competence.
   *
   * @return each with its own id; immutable
   */
  List<Transfer> transfers();

  /**
   * Waivers besides those of the law tables.
   *
   * @return each with its own id; immutable
   */
  List<Waiver> waivers();

  /**
   * Numbers of inhabitants.
   *
   * @return by commune; immutable
   */
  Map<TerritoryId, Integer> populations();

  /**
   * The bodies that exist or do not, where the law leaves it open: a CCAS under the threshold.
   *
   * @return true for those that exist; immutable
   */
  Map<ActorId, Boolean> bodies();

  /**
   * Whether these are all the delegations, transfers and waivers there are.
   *
   * @return false unless declared
   */
  @Value.Default
  default boolean complete() {
    return false;
  }

  /** Refuses two delegations, or two transfers, with one id. */
  @Value.Check
  default void check() {
    long distinct = delegations().stream().map(Delegation::id).distinct().count();
    if (distinct != delegations().size()) {
      throw new IllegalArgumentException("LocalFacts: two delegations have the same id");
    }
    if (transfers().stream().map(Transfer::id).distinct().count() != transfers().size()) {
      throw new IllegalArgumentException("LocalFacts: two transfers have the same id");
    }
  }

  /**
   * Both sets of facts together, complete when either is declared so.
   *
   * @param other the other facts
   * @return the union; a population or a body of the other wins
   * @throws IllegalArgumentException if two delegations, or two transfers, have one id
   */
  default LocalFacts and(LocalFacts other) {
    return builder()
        .from(this)
        .addAllDelegations(other.delegations())
        .addAllTransfers(other.transfers())
        .addAllWaivers(other.waivers())
        .populations(merged(populations(), other.populations()))
        .bodies(merged(bodies(), other.bodies()))
        .complete(complete() || other.complete())
        .build();
  }

  private static <K, V> Map<K, V> merged(Map<K, V> first, Map<K, V> second) {
    Map<K, V> all = new LinkedHashMap<>(first);
    all.putAll(second);
    return all;
  }

  /**
   * No fact at all, and not complete.
   *
   * @return the empty facts
   */
  static LocalFacts none() {
    return builder().build();
  }

  /**
   * A builder.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds local facts. */
  final class Builder extends ImmutableLocalFacts.Builder {
    Builder() {}
  }
}
