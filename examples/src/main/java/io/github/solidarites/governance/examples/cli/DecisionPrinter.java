package io.github.solidarites.governance.examples.cli;

import io.github.solidarites.governance.instrument.Delegation;
import io.github.solidarites.governance.rules.model.Decision;
import io.github.solidarites.governance.rules.model.Messages;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints a decision, and turns it into an exit status. */
final class DecisionPrinter {
  private DecisionPrinter() {}

  static void print(
      QuestionPage page, World world, String title, Map<String, String> asked, Decision decision) {
    Texts texts = world.texts();
    Map<String, String> shown = Page.ordered();
    shown.put(texts.get("field.answer"), label(title, decision, texts));
    if (!decision.chain().isEmpty()) {
      shown.put(
          texts.get("field.chain"),
          decision.chain().stream().map(Delegation::id).collect(Collectors.joining(", ")));
    }
    page.print(texts.get(title + ".title"), asked, shown, decision.explanation());
  }

  /** A person is eligible or not; an actor has a title or not. */
  private static String label(String title, Decision decision, Texts texts) {
    boolean person = title.equals("eligible");
    return switch (decision.outcome()) {
      case GRANTED, NOT_GRANTED ->
          person
              ? texts.get("eligible." + decision.outcome())
              : Messages.of(texts.locale()).text("decision." + decision.outcome());
      default -> Messages.of(texts.locale()).text("decision." + decision.outcome());
    };
  }

  static int status(Decision decision, boolean quiet) {
    return switch (decision.outcome()) {
      case UNDETERMINED, OUT_OF_MODEL -> Command.UNDETERMINED;
      case FORBIDDEN, NOT_GRANTED -> quiet ? Command.NO : Command.OK;
      default -> Command.OK;
    };
  }
}
