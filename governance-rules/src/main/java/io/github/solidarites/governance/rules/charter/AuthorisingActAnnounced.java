package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.instrument.AuthorisingAct;
import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.Signatory;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Basis;
import io.github.solidarites.governance.rules.model.Rule;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Severity;
import io.github.solidarites.governance.rules.model.Sink;

/**
 * <i>Acte d’habilitation</i>: each signatory announces the act that empowers it (CH-01, base case).
 * What an announced act lacks is judged by {@link AuthorisingActComplete}.
 */
final class AuthorisingActAnnounced implements Rule<Charter, CharterView> {
  private static final RuleCard CARD =
      CharterCards.card("charter.authorising-act-announced", "CH-01", Severity.ERROR, Basis.READING)
          .addCitations(CharterTexts.SIGNATORY_COMPETENCE)
          .build();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void examine(Charter charter, CharterView view, Sink sink) {
    for (int i = 0; i < charter.signatories().size(); i++) {
      examine(charter.signatories().get(i), Signatories.path(i) + "/authorisingAct", sink);
    }
  }

  private static void examine(Signatory signatory, String path, Sink sink) {
    Arguments party = Signatories.party(signatory);
    if (Signatories.isTheState(signatory)) {
      sink.notApplicable(path, "state", party);
      return;
    }
    Fact<AuthorisingAct> act = signatory.authorisingAct();
    if (act instanceof Fact.Present<AuthorisingAct> announced) {
      sink.satisfied(path, party.and("act", announced.value().nature()));
    } else if (act instanceof Fact.Absent<AuthorisingAct>) {
      sink.breached(path, party);
    } else {
      sink.undetermined(path, party);
    }
  }
}
