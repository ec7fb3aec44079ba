package io.github.solidarites.governance.json;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.actor.Office;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.instrument.InstrumentKind;
import io.github.solidarites.governance.pathway.Benefit;
import io.github.solidarites.governance.pathway.Need;
import io.github.solidarites.governance.pathway.SchemeId;
import io.github.solidarites.governance.pathway.StayKind;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.ImpreciseDate;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;

/**
 * A text of documents that core reads.
 *
 * @param code the code of the problem when the text has not this form
 * @param parser reads the text, or throws IllegalArgumentException
 * @param <T> the type of the value
 */
record Form<T>(String code, Function<String, T> parser) {
  static final Form<ActorId> ACTOR = new Form<>("form-actor", ActorId::parse);
  static final Form<ActorKind> ACTOR_KIND = new Form<>("form-code", ActorKind::new);
  static final Form<Office> OFFICE = new Form<>("form-office", Office::parse);
  static final Form<TerritoryId> TERRITORY = new Form<>("form-territory", TerritoryId::parse);
  static final Form<InstrumentKind> INSTRUMENT = new Form<>("form-code", InstrumentKind::new);
  static final Form<MatterId> MATTER = new Form<>("form-code", MatterId::new);
  static final Form<PolicyDomain> DOMAIN = new Form<>("form-code", PolicyDomain::new);
  static final Form<Need> NEED = new Form<>("form-code", Need::new);
  static final Form<StayKind> STAY_KIND = new Form<>("form-code", StayKind::new);
  static final Form<SchemeId> SCHEME = new Form<>("form-code", SchemeId::new);
  static final Form<Benefit> BENEFIT = new Form<>("form-code", Benefit::new);
  static final Form<ImpreciseDate> DATE = new Form<>("form-date", ImpreciseDate::parse);
  static final Form<LocalDate> DAY = new Form<>("form-day", Form::day);

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("Not a day: \"" + text + "\"", e);
    }
  }
}
