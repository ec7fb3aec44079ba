package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Effect;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.InstrumentProfile;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Basis;
import io.github.solidarites.governance.rules.model.Severity;
import io.github.solidarites.governance.rules.model.Sink;

/**
 * <i>Durée stipulée</i>: the text states a duration or a last day, where the law asks for it
 * (CH-05, base case). How long it may be is for {@link DurationWithinMaximum}.
 */
final class DurationStated extends ProfiledRule {
  private static final String PATH = "/effect/durationMonths";

  DurationStated() {
    super(
        CharterCards.card("charter.duration-stated", "CH-05", Severity.WARNING, Basis.LAW)
            .addCitations(CharterTexts.LEGALITY)
            .build(),
        true);
  }

  @Override
  void examine(Charter charter, InstrumentProfile profile, Sink sink) {
    if (!profile.durationRequired()) {
      sink.notApplicable(ProfiledRule.INSTRUMENT, "not-required", texts(profile));
      return;
    }
    Effect effect = charter.effect();
    if (effect.durationMonths() instanceof Fact.Present<Integer> months) {
      sink.satisfied(PATH, texts(profile).and("months", months.value()));
    } else if (effect.endInclusive() instanceof Fact.Present<?> end) {
      sink.satisfied("/effect/endInclusive", "end", texts(profile).and("end", end.value()));
    } else if (isAbsent(effect.durationMonths()) && isAbsent(effect.endInclusive())) {
      sink.breached(PATH, texts(profile));
    } else {
      sink.undetermined(PATH, texts(profile));
    }
  }

  private static boolean isAbsent(Fact<?> fact) {
    return fact instanceof Fact.Absent<?>;
  }

  private static Arguments texts(InstrumentProfile profile) {
    return Arguments.of("texts", profile.citations());
  }
}
