package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.actor.Actor;
import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.competence.DomainDefinition;
import io.github.solidarites.governance.competence.MatterDefinition;
import io.github.solidarites.governance.instrument.InstrumentProfile;
import io.github.solidarites.governance.instrument.Waiver;
import io.github.solidarites.governance.pathway.BenefitRule;
import io.github.solidarites.governance.pathway.Scheme;
import io.github.solidarites.governance.rules.internal.RulesStyle;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** The law as data: dated rows, and the names people use for them. */
@RulesStyle
@Value.Immutable
public sealed interface LawTables permits ImmutableLawTables {
  /**
   * The version of the tables.
   *
   * @return for example {@code fr-2026.11}
   */
  String version();

  /**
   * The day the tables were last verified.
   *
   * @return the day
   */
  LocalDate verifiedOn();

  /**
   * The first day the tables answer for.
   *
   * @return the day, inclusive
   */
  LocalDate answersFrom();

  /**
   * The matters.
   *
   * @return immutable
   */
  List<MatterDefinition> matters();

  /**
   * The domains.
   *
   * @return immutable
   */
  List<DomainDefinition> domains();

  /**
   * The rows.
   *
   * @return immutable
   */
  List<Competence> competences();

  /**
   * The actors that have a name of their own.
   *
   * @return immutable
   */
  List<Actor> actors();

  /**
   * Where one body serves a département.
   *
   * @return immutable
   */
  List<SingleBody> singleBodies();

  /**
   * The benefits and what designates their payer.
   *
   * @return immutable
   */
  List<BenefitRule> benefits();

  /**
   * The schemes.
   *
   * @return immutable
   */
  List<Scheme> schemes();

  /**
   * The waivers that texts opened.
   *
   * @return immutable
   */
  List<Waiver> waivers();

  /**
   * What texts ask of each kind of instrument.
   *
   * @return immutable
   */
  List<InstrumentProfile> instrumentProfiles();

  /**
   * A builder.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds tables. */
  final class Builder extends ImmutableLawTables.Builder {
    Builder() {}
  }
}
