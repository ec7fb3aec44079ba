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
    shown.put(
        texts.get("field.answer"),
        Messages.of(texts.locale()).label(decision.outcome(), title.equals("eligible")));
    if (!decision.chain().isEmpty()) {
      shown.put(
          texts.get("field.chain"),
          decision.chain().stream().map(Delegation::id).collect(Collectors.joining(", ")));
    }
    page.print(texts.get(title + ".title"), asked, shown, decision.explanation());
  }

  static int status(Decision decision, boolean quiet) {
    return switch (decision.outcome()) {
      case UNDETERMINED, OUT_OF_MODEL -> Command.UNDETERMINED;
      case FORBIDDEN, NOT_GRANTED -> quiet ? Command.NO : Command.OK;
      default -> Command.OK;
    };
  }
}
