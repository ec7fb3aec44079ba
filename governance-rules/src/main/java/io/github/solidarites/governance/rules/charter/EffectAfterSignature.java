package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Basis;
import io.github.solidarites.governance.rules.model.Rule;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Severity;
import io.github.solidarites.governance.rules.model.Sink;
import io.github.solidarites.governance.time.ImpreciseDate;

/**
 * <i>Prise d’effet non rétroactive</i>: the effect does not begin before the signature, or the text
 * says why (CH-04). Only a signature that is late on every possible day can breach.
 */
final class EffectAfterSignature implements Rule<Charter, CharterView> {
  private static final String PATH = "/effect/startInclusive";
  private static final RuleCard CARD =
      CharterCards.card("charter.effect-after-signature", "CH-04", Severity.WARNING, Basis.READING)
          .addCitations(CharterTexts.NO_RETROACTIVITY)
          .build();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void examine(Charter charter, CharterView view, Sink sink) {
    if (charter.effect().startInclusive() instanceof Fact.Present<ImpreciseDate> start) {
      examine(charter, start.value(), sink);
    } else if (charter.effect().startInclusive() instanceof Fact.NotVisible<ImpreciseDate>) {
      sink.undetermined(PATH, Arguments.none());
    }
  }

  private static void examine(Charter charter, ImpreciseDate start, Sink sink) {
    Arguments arguments = Arguments.of("start", start);
    if (!(charter.signedOn() instanceof Fact.Present<ImpreciseDate> signed)) {
      sink.undetermined(PATH, "signature", arguments);
      return;
    }
    arguments = arguments.and("signed", signed.value());
    switch (start.isBefore(signed.value())) {
      case NO -> sink.satisfied(PATH, arguments);
      case UNDETERMINED -> sink.undetermined(PATH, "days", arguments);
      case YES -> late(charter.effect().retroactivityJustification(), arguments, sink);
    }
  }

  private static void late(Fact<String> justification, Arguments arguments, Sink sink) {
    if (justification instanceof Fact.Present<String>) {
      sink.satisfied(PATH, "justified", arguments);
    } else if (justification instanceof Fact.Absent<String>) {
      sink.breached(PATH, arguments);
    } else {
      sink.undetermined(PATH, "justification", arguments);
    }
  }
}
