package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.actor.Office;
import io.github.solidarites.governance.instrument.AuthorisingAct;
import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.Signatory;
import io.github.solidarites.governance.instrument.SigningCapacity;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Basis;
import io.github.solidarites.governance.rules.model.Rule;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Severity;
import io.github.solidarites.governance.rules.model.Sink;
import java.util.List;

/**
 * <i>Délégation de signature</i>: whoever signs ad interim, in the place of the holder or for
 * another legal person shows a delegation of signature (CH-20).
 */
final class SignatureDelegated implements Rule<Charter, CharterView> {
  private static final RuleCard CARD =
      CharterCards.card("charter.signature-delegated", "CH-20", Severity.WARNING, Basis.READING)
          .addCitations(CharterTexts.SIGNATORY_COMPETENCE)
          .build();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void examine(Charter charter, CharterView view, Sink sink) {
    for (int i = 0; i < charter.signatories().size(); i++) {
      examine(charter.signatories().get(i), Signatories.path(i), sink);
    }
  }

  private static void examine(Signatory signatory, String path, Sink sink) {
    Arguments party = Signatories.party(signatory);
    if (signatory.capacity() != SigningCapacity.HOLDER) {
      examineDelegation(signatory, path + "/delegationOfSignature", party, sink);
    } else if (signatory.offices() instanceof Fact.NotVisible<List<Office>>) {
      sink.undetermined(path + "/offices", "office", party);
    } else {
      sink.notApplicable(path + "/offices", "holder", party);
    }
  }

  private static void examineDelegation(
      Signatory signatory, String path, Arguments party, Sink sink) {
    Fact<AuthorisingAct> delegation = signatory.delegationOfSignature();
    if (delegation instanceof Fact.Present<AuthorisingAct> shown) {
      sink.satisfied(path, party.and("act", shown.value().nature()));
    } else if (delegation instanceof Fact.Absent<AuthorisingAct>) {
      sink.breached(path, party);
    } else {
      sink.undetermined(path, party);
    }
  }
}
