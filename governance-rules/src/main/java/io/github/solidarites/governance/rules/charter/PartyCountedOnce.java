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
    for (List<Integer> mentions : SignatoriesByPerson.of(signatories)) {
      examine(signatories, mentions, sink);
    }
  }

  private static void examine(List<Signatory> signatories, List<Integer> mentions, Sink sink) {
    int first = mentions.get(0);
    Signatory signatory = signatories.get(first);
    Arguments party = Signatories.party(signatory);
    int count = signatures(signatories, mentions);
    if (count > 1) {
      sink.breached(Signatories.path(first), party.and("count", count));
    } else if (signatory.offices() instanceof Fact.NotVisible<List<Office>>) {
      sink.undetermined(Signatories.path(first), party);
    } else {
      sink.satisfied(Signatories.path(first), party);
    }
  }

  /** The offices that sign for a person; at least one for each mention. */
  private static int signatures(List<Signatory> signatories, List<Integer> mentions) {
    int count = 0;
    for (int mention : mentions) {
      Fact<List<Office>> offices = signatories.get(mention).offices();
      count += Math.max(1, offices.asOptional().map(List::size).orElse(1));
    }
    return count;
  }
}
