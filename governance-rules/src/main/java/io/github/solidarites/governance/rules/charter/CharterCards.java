package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.rules.model.Basis;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Severity;

/** Begins the cards of the rules on charters. */
final class CharterCards {
  private CharterCards() {}

  static RuleCard.Builder card(String id, String catalogue, Severity severity, Basis basis) {
    RuleCard.Builder card = RuleCard.builder();
    card.id(id).subject("charter").addCatalogue(catalogue).severity(severity).basis(basis);
    return card;
  }
}
