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

/** <i>Une personne morale, une partie</i>: however many offices or services sign (CH-19). */
final class PartyCountedOnce implements Rule<Charter, CharterView> {
  private static final RuleCard CARD =
      CharterCards.card("charter.party-counted-once", "CH-19", Severity.INFO, Basis.CONVENTION)
          .addCitations(CharterTexts.ONE_PERSON_ONCE)
          .build();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void examine(Charter charter, CharterView view, Sink sink) {
    List<Signatory> signatories = charter.signatories();
    for (int i = 0; i < signatories.size(); i++) {
      if (isFirstOfItsParty(signatories, i)) {
        examine(signatories, i, sink);
      }
    }
  }

  private static boolean isFirstOfItsParty(List<Signatory> signatories, int index) {
    for (int i = 0; i < index; i++) {
      if (signatories.get(i).party().isSamePersonAs(signatories.get(index).party())) {
        return false;
      }
    }
    return true;
  }

  private static void examine(List<Signatory> signatories, int first, Sink sink) {
    Signatory signatory = signatories.get(first);
    Arguments party = Signatories.party(signatory);
    int count = signatures(signatories, first);
    if (count > 1) {
      sink.breached(Signatories.path(first), party.and("count", count));
    } else if (signatory.offices() instanceof Fact.NotVisible<List<Office>>) {
      sink.undetermined(Signatories.path(first), party);
    } else {
      sink.satisfied(Signatories.path(first), party);
    }
  }

  /** The offices that sign for the party of a signatory; at least one for each mention. */
  private static int signatures(List<Signatory> signatories, int first) {
    int count = 0;
    for (Signatory other : signatories.subList(first, signatories.size())) {
      if (other.party().isSamePersonAs(signatories.get(first).party())) {
        count += Math.max(1, other.offices().asOptional().map(List::size).orElse(1));
      }
    }
    return count;
  }
}
