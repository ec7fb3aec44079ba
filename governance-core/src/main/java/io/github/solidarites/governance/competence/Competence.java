package io.github.solidarites.governance.competence;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.internal.ValueStyle;
import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.territory.TerritoryLevel;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * <i>Compétence</i>: one dated row of the table of law. Several rows may realise one matter: its
 * versions, and the rows that displace it in some territories.
 *
 * <p>A row without a citation cannot be built.
 */
@ValueStyle
@Value.Immutable
public sealed interface Competence permits ImmutableCompetence {
  /**
   * The identifier of the row, never reused.
   *
   * @return for example {@code rsa-state-experiment-2022}
   */
  String id();

  /**
   * The matters the row answers for.
   *
   * @return possibly several; empty for a lead or coordination row, and for a substitution
   */
  Set<MatterId> matters();

  /**
   * The domain of a lead or coordination row.
   *
   * @return the domain, if the row answers for one
   */
  Optional<PolicyDomain> domain();

  /**
   * The role the text gives.
   *
   * @return the role
   */
  Role role();

  /**
   * The kinds of actors that hold it.
   *
   * @return at least one, in the order of the text
   */
  List<ActorKind> holders();

  /**
   * How several holders share.
   *
   * @return the mode
   */
  HolderMode mode();

  /**
   * The level at which the holder is found.
   *
   * @return the level
   */
  TerritoryLevel level();

  /**
   * The départements the row is limited to.
   *
   * @return empty when it applies everywhere
   */
  Set<TerritoryId> onlyIn();

  /**
   * The départements where a row that applies everywhere does not apply.
   *
   * @return empty when there is no exception
   */
  Set<TerritoryId> notIn();

  /**
   * The row that a later text extends to territories which it left out. An extension is the
   * ordinary law of these territories: it displaces nothing, and can be displaced.
   *
   * @return the extended row, if this one is an extension
   */
  Optional<String> extensionOf();

  /**
   * The actors that take the place of a département, a région or a commune, whatever the matter, by
   * territory.
   *
   * @return empty but for the rows of special status
   */
  Map<TerritoryId, ActorId> replaces();

  /**
   * The days the rule is in force.
   *
   * @return the period
   */
  Period inForce();

  /**
   * The first day the end of the row was known, normally the publication of the text that ends it.
   * As known before, the row had no end.
   *
   * @return empty when the end was known from the start, or when there is none
   */
  Optional<LocalDate> endKnownFrom();

  /**
   * The first day this wording of the row was known, normally the publication of the text.
   *
   * @return empty when it was known from the start
   */
  Optional<LocalDate> knownFrom();

  /**
   * The last day before another act changed the row.
   *
   * @return empty while it stands
   */
  Optional<LocalDate> knownUntil();

  /**
   * The row whose dates an act changed into these.
   *
   * @return the earlier wording, if this is a later one
   */
  Optional<String> rewordingOf();

  /**
   * Who takes the decisions by effect of the law, when it is not the holder.
   *
   * @return kinds of bodies; empty when the holder decides
   */
  List<ActorKind> decidedBy();

  /**
   * Who bears the cost, when the texts read say so.
   *
   * @return kinds of actors; empty when the row does not tell
   */
  List<ActorKind> paidBy();

  /**
   * Matters that stay where they were although this row displaces others.
   *
   * @return the matters
   */
  Set<MatterId> leavesInPlace();

  /**
   * The number of inhabitants from which the rule applies.
   *
   * @return empty when it does not depend on the population
   */
  OptionalInt fromPopulation();

  /**
   * The kind that holds in its place where the holder need not exist, under the threshold, and does
   * not: whether it exists is a local fact.
   *
   * @return empty when under the threshold nobody holds
   */
  Optional<ActorKind> otherwise();

  /**
   * Whether the row applies only where a <i>transfert de compétence</i>, a local fact, shows it.
   *
   * @return false unless the law lets the ordinary holder transfer the competence
   */
  @Value.Default
  default boolean byTransfer() {
    return false;
  }

  /**
   * Delegation of the competence.
   *
   * @return what the law allows
   */
  @Value.Default
  default Delegability delegability() {
    return Delegability.NONE;
  }

  /**
   * The texts of the row.
   *
   * @return at least one
   */
  List<LegalCitation> citations();

  /**
   * How the content was checked.
   *
   * @return the confidence
   */
  Confidence confidence();

  /**
   * How the dates were checked.
   *
   * @return the confidence
   */
  Confidence dateConfidence();

  /** Refuses a row without a citation or without a holder, or limited in two ways. */
  @Value.Check
  default void check() {
    if (citations().isEmpty()) {
      throw new IllegalArgumentException("Competence " + id() + ": citations is empty");
    }
    if (holders().isEmpty()) {
      throw new IllegalArgumentException("Competence " + id() + ": holders is empty");
    }
    if (!onlyIn().isEmpty() && !notIn().isEmpty()) {
      throw new IllegalArgumentException("Competence " + id() + ": both onlyIn and notIn");
    }
    if (otherwise().isPresent() && fromPopulation().isEmpty()) {
      throw new IllegalArgumentException("Competence " + id() + ": otherwise without a threshold");
    }
    if (endKnownFrom().isPresent() && inForce().endInclusive().isEmpty()) {
      throw new IllegalArgumentException("Competence " + id() + ": endKnownFrom without an end");
    }
  }

  /**
   * Tells whether this wording was known on a day.
   *
   * @param day the day of knowledge
   * @return true from {@link #knownFrom} to {@link #knownUntil}
   */
  default boolean isKnownOn(LocalDate day) {
    return knownFrom().map(from -> !day.isBefore(from)).orElse(true)
        && knownUntil().map(until -> !day.isAfter(until)).orElse(true);
  }

  /**
   * The row as it was known on a day: without its end when the end was not known yet.
   *
   * @param day the day of knowledge
   * @return the row itself when nothing differs
   */
  default Competence asKnownOn(LocalDate day) {
    return endKnownFrom().filter(day::isBefore).isEmpty()
        ? this
        : builder()
            .from(this)
            .inForce(Period.ofBounds(inForce().startInclusive().orElse(null), null))
            .endKnownFrom(Optional.empty())
            .build();
  }

  /**
   * A builder.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds rows. */
  final class Builder extends ImmutableCompetence.Builder {
    Builder() {}
  }
}
