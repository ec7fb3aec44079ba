package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.InstrumentKind;
import io.github.solidarites.governance.instrument.InstrumentProfile;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Rule;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Sink;
import io.github.solidarites.governance.time.Truth;
import java.util.List;

/**
 * A rule that reads what a text asks of the kind of instrument. It examines the charter only when
 * one profile holds on every day on which the charter can have been signed.
 */
abstract class ProfiledRule implements Rule<Charter, CharterView> {
  static final String INSTRUMENT = "/instrument";

  private final RuleCard card;
  private final boolean law;

  /**
   * @param card the identity of the rule
   * @param law whether it reads the profiles of the law, or those of models
   */
  ProfiledRule(RuleCard card, boolean law) {
    this.card = card;
    this.law = law;
  }

  @Override
  public final RuleCard card() {
    return card;
  }

  @Override
  public final void examine(Charter charter, CharterView view, Sink sink) {
    if (charter.instrument() instanceof Fact.Present<InstrumentKind> kind) {
      examine(charter, view, kind.value(), sink);
    } else if (charter.instrument() instanceof Fact.NotVisible<InstrumentKind>) {
      sink.undetermined(INSTRUMENT, Arguments.none());
    }
  }

  private void examine(Charter charter, CharterView view, InstrumentKind kind, Sink sink) {
    List<InstrumentProfile> known =
        view.profiles().stream()
            .filter(p -> p.instrument().equals(kind) && p.isLaw() == law)
            .toList();
    List<InstrumentProfile> possible =
        known.stream().filter(p -> view.signed().isIn(p.inForce()) != Truth.NO).toList();
    if (known.isEmpty()) {
      sink.notApplicable(INSTRUMENT, "no-profile", Arguments.of("instrument", kind));
    } else if (possible.isEmpty()) {
      sink.notApplicable(INSTRUMENT, "period", dates(known, view));
    } else if (view.signed().isIn(possible.get(0).inForce()) == Truth.YES) {
      examine(charter, possible.get(0), sink);
    } else {
      sink.undetermined("/signedOn", "period", dates(possible, view));
    }
  }

  private static Arguments dates(List<InstrumentProfile> profiles, CharterView view) {
    InstrumentProfile last = profiles.get(profiles.size() - 1);
    return Arguments.of("instrument", last.instrument())
        .and("texts", last.citations())
        .and("period", last.inForce())
        .and("signed", view.signed());
  }

  abstract void examine(Charter charter, InstrumentProfile profile, Sink sink);
}
