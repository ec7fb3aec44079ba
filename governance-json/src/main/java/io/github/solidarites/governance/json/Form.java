package io.github.solidarites.governance.json;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.actor.Office;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.instrument.InstrumentKind;
import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.pathway.Benefit;
import io.github.solidarites.governance.pathway.Need;
import io.github.solidarites.governance.pathway.SchemeId;
import io.github.solidarites.governance.pathway.StayKind;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.territory.TerritoryLevel;
import io.github.solidarites.governance.time.ImpreciseDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A text of documents that core reads.
 *
 * @param format its name in the schemas
 * @param code the code of the problem when the text has not this form
 * @param parser reads the text, or throws IllegalArgumentException
 * @param <T> the type of the value
 */
record Form<T>(String format, String code, Function<String, T> parser) {
  static final Form<ActorId> ACTOR = new Form<>("actor-id", "form-actor", ActorId::parse);
  static final Form<ActorKind> ACTOR_KIND = new Form<>("actor-kind", "form-code", ActorKind::new);
  static final Form<Office> OFFICE = new Form<>("office", "form-office", Office::parse);
  static final Form<TerritoryId> TERRITORY =
      new Form<>("territory-id", "form-territory", TerritoryId::parse);
  static final Form<TerritoryId> DEPARTEMENT =
      new Form<>("departement-id", "form-departement", t -> at(TerritoryLevel.DEPARTEMENT, t));
  static final Form<TerritoryId> COMMUNE =
      new Form<>("insee-commune", "form-commune", t -> at(TerritoryLevel.COMMUNE, t));
  static final Form<InstrumentKind> INSTRUMENT =
      new Form<>("instrument-kind", "form-code", InstrumentKind::new);
  static final Form<MatterId> MATTER = new Form<>("matter-id", "form-code", MatterId::new);
  static final Form<PolicyDomain> DOMAIN = new Form<>("domain-id", "form-code", PolicyDomain::new);
  static final Form<Need> NEED = new Form<>("need", "form-code", Need::new);
  static final Form<StayKind> STAY_KIND = new Form<>("stay-kind", "form-code", StayKind::new);
  static final Form<SchemeId> SCHEME = new Form<>("scheme-id", "form-code", SchemeId::new);
  static final Form<Benefit> BENEFIT = new Form<>("benefit-id", "form-code", Benefit::new);
  static final Form<ImpreciseDate> DATE =
      new Form<>("imprecise-date", "form-date", ImpreciseDate::parse);
  static final Form<LocalDate> DAY = new Form<>("date", "form-day", Form::day);
  static final Form<LegalCitation> CITATION =
      new Form<>("citation-id", "form-citation", Form::citation);

  /** Every form, which the schemas may name. */
  static final List<Form<?>> ALL =
      List.of(
          ACTOR,
          ACTOR_KIND,
          OFFICE,
          TERRITORY,
          DEPARTEMENT,
          COMMUNE,
          INSTRUMENT,
          MATTER,
          DOMAIN,
          NEED,
          STAY_KIND,
          SCHEME,
          BENEFIT,
          DATE,
          DAY,
          CITATION);

  /** The value; nothing when the text has not this form. */
  Optional<T> read(String text) {
    try {
      return Optional.of(parser.apply(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  boolean accepts(String text) {
    return read(text).isPresent();
  }

  private static TerritoryId at(TerritoryLevel level, String text) {
    TerritoryId place = TerritoryId.parse(text);
    if (place.level() != level) {
      throw new IllegalArgumentException(text + " is not of level " + level);
    }
    return place;
  }

  /** A citation that no table describes: it stays to be verified. A ruling needs a date. */
  private static LegalCitation citation(String id) {
    LegalCitation citation =
        LegalCitation.builder()
            .id(id)
            .confidence(Confidence.MEMORY)
            .verifiedOn(LocalDate.EPOCH)
            .build();
    try {
      citation.label();
      return citation;
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("LegalCitation: id \"" + id + "\"", e);
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("Not a day: \"" + text + "\"", e);
    }
  }
}
