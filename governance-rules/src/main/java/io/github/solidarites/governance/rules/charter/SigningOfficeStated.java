package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.actor.Office;
import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.Signatory;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Basis;
import io.github.solidarites.governance.rules.model.Rule;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Severity;
import io.github.solidarites.governance.rules.model.Sink;
import java.util.List;

/** <i>Qualité du signataire</i>: each party says by which office it signs (CH-01). */
final class SigningOfficeStated implements Rule<Charter, CharterView> {
  private static final RuleCard CARD =
      CharterCards.card("charter.signing-office-stated", "CH-01", Severity.WARNING, Basis.READING)
          .addCitations(CharterTexts.SIGNATORY_COMPETENCE)
          .build();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void examine(Charter charter, CharterView view, Sink sink) {
    for (int i = 0; i < charter.signatories().size(); i++) {
      examine(charter.signatories().get(i), Signatories.path(i) + "/offices", sink);
    }
  }

  private static void examine(Signatory signatory, String path, Sink sink) {
    Arguments party = Signatories.party(signatory);
    Fact<List<Office>> offices = signatory.offices();
    if (offices instanceof Fact.NotVisible<List<Office>>) {
      sink.undetermined(path, party);
    } else if (offices instanceof Fact.Present<List<Office>> stated && !stated.value().isEmpty()) {
      sink.satisfied(path, party);
    } else {
      sink.breached(path, party);
    }
  }
}
