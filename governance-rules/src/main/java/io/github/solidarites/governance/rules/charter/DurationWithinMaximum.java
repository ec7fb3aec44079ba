package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Effect;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.InstrumentProfile;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Basis;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Severity;
import io.github.solidarites.governance.rules.model.Sink;
import io.github.solidarites.governance.time.ImpreciseDate;

/**
 * <i>Durée maximale</i>: the duration does not pass what the text allows (CH-05). The law binds; a
 * model only advises.
 */
final class DurationWithinMaximum extends ProfiledRule {
  private static final String PATH = "/effect/durationMonths";
  private static final RuleCard OF_THE_LAW =
      CharterCards.card("charter.duration-within-maximum", "CH-05", Severity.ERROR, Basis.LAW)
          .addCitations(CharterTexts.LEGALITY)
          .build();

  private static final RuleCard OF_A_MODEL =
      CharterCards.card("charter.duration-of-the-model", "CH-05", Severity.ADVICE, Basis.PRACTICE)
          .addCitations(CharterTexts.MODELS)
          .build();

  private DurationWithinMaximum(RuleCard card, boolean law) {
    super(card, law);
  }

  static DurationWithinMaximum ofTheLaw() {
    return new DurationWithinMaximum(OF_THE_LAW, true);
  }

  static DurationWithinMaximum ofAModel() {
    return new DurationWithinMaximum(OF_A_MODEL, false);
  }

  @Override
  void examine(Charter charter, InstrumentProfile profile, Sink sink) {
    Arguments texts = Arguments.of("texts", profile.citations());
    if (profile.maximumMonths().isEmpty()) {
      sink.notApplicable(ProfiledRule.INSTRUMENT, "no-maximum", texts);
      return;
    }
    int maximum = profile.maximumMonths().getAsInt();
    examine(charter.effect(), maximum, texts.and("maximum", maximum), sink);
  }

  private static void examine(Effect effect, int maximum, Arguments arguments, Sink sink) {
    if (effect.durationMonths() instanceof Fact.Present<Integer> months) {
      Arguments stated = arguments.and("months", months.value());
      if (months.value() <= maximum) {
        sink.satisfied(PATH, stated);
      } else {
        sink.breached(PATH, stated);
      }
    } else if (effect.startInclusive() instanceof Fact.Present<ImpreciseDate> start
        && effect.endInclusive() instanceof Fact.Present<ImpreciseDate> end) {
      compare(start.value(), end.value(), maximum, arguments, sink);
    } else if (isVisibleNowhere(effect)) {
      sink.undetermined(PATH, arguments);
    } else {
      sink.notApplicable(PATH, "not-stated", arguments);
    }
  }

  private static boolean isVisibleNowhere(Effect effect) {
    return effect.durationMonths() instanceof Fact.NotVisible<?>
        || effect.startInclusive() instanceof Fact.NotVisible<?>
        || effect.endInclusive() instanceof Fact.NotVisible<?>;
  }

  private static void compare(
      ImpreciseDate start, ImpreciseDate end, int maximum, Arguments arguments, Sink sink) {
    ImpreciseDate lastAllowed =
        new ImpreciseDate(
            start.earliest().plusMonths(maximum).minusDays(1),
            start.latest().plusMonths(maximum).minusDays(1));
    Arguments dates = arguments.and("start", start).and("end", end);
    switch (end.isAfter(lastAllowed)) {
      case NO -> sink.satisfied("/effect/endInclusive", "dates", dates);
      case YES -> sink.breached("/effect/endInclusive", "dates", dates);
      case UNDETERMINED -> sink.undetermined("/effect/endInclusive", "days", dates);
    }
  }
}
