package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.rules.fakes.SmallWorld;
import java.util.function.Consumer;

/** Cards and rules made up for tests. */
final class RuleCards {
  private RuleCards() {}

  static RuleCard.Builder unfounded(String id, Severity severity, Basis basis) {
    RuleCard.Builder card = RuleCard.builder();
    card.id(id).subject("charter").severity(severity).basis(basis);
    return card;
  }

  static RuleCard card(String id, Severity severity) {
    return unfounded(id, severity, Basis.LAW).addCitations(SmallWorld.text("CASF:L262-13")).build();
  }

  static Rule<String, String> rule(RuleCard card, Consumer<Sink> examination) {
    return new Rule<>() {
      @Override
      public RuleCard card() {
        return card;
      }

      @Override
      public void examine(String subject, String view, Sink sink) {
        examination.accept(sink);
      }
    };
  }
}
