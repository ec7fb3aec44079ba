package io.github.solidarites.governance.rules.pathway;

import io.github.solidarites.governance.rules.model.Basis;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Severity;

/** Begins the cards of the rules on pathways. */
final class PathwayCards {
  private PathwayCards() {}

  static RuleCard.Builder card(String id, String catalogue, Severity severity, Basis basis) {
    RuleCard.Builder card = RuleCard.builder();
    card.id(id).subject("pathway").addCatalogue(catalogue).severity(severity).basis(basis);
    return card;
  }
}
