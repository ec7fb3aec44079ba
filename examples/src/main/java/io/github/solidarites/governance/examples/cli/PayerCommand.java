package io.github.solidarites.governance.examples.cli;

import io.github.solidarites.governance.pathway.Benefit;
import io.github.solidarites.governance.pathway.ResidenceHistory;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Messages;
import io.github.solidarites.governance.rules.model.Payer;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who pays a benefit for a person. */
@CommandLine.Command(name = "payer")
final class PayerCommand extends Command {
  @Parameters(paramLabel = "RESIDENCE")
  Path file = Path.of("");

  @Option(names = "--benefit", required = true, paramLabel = "BENEFIT")
  String benefitText = "";

  @Override
  int run(Texts texts) {
    World world = new World(options, null);
    Benefit benefit = world.named(g -> g.benefit(benefitText));
    ResidenceHistory history =
        new Documents(texts).as(file, ResidenceHistory.class, "residence-history");
    Answer<Payer> answer = world.dated().whoPays(history, benefit);
    if (options.format == Format.json) {
      Map<String, String> question = Page.pairs("benefit", benefit.code());
      Json.print(Json.reports(world.texts()).payer(Json.asked(world, "payer", question), answer));
    } else {
      print(world, benefit, answer);
    }
    return answer.outcome() == AnswerOutcome.ANSWERED ? OK : UNDETERMINED;
  }

  private static void print(World world, Benefit benefit, Answer<Payer> answer) {
    Texts texts = world.texts();
    QuestionPage page = new QuestionPage(world);
    Map<String, String> asked = Page.ordered();
    asked.put(texts.get("field.benefit"), Labels.benefit(world, benefit));
    Map<String, String> shown = Page.ordered();
    if (answer.value().isPresent()) {
      Payer payer = answer.value().get();
      shown.put(texts.get("field.payer"), page.actor(payer.actor()));
      payer.since().ifPresent(d -> shown.put(texts.get("field.since"), texts.date(d)));
    } else {
      String outcome = Messages.of(texts.locale()).text("answer." + answer.outcome());
      shown.put(texts.get("field.answer"), outcome);
    }
    if (!answer.alternatives().isEmpty()) {
      shown.put(
          texts.get("field.alternatives"),
          answer.alternatives().stream()
              .map(p -> page.actor(p.actor()))
              .collect(Collectors.joining(" ; ")));
    }
    page.print(texts.get("payer.title"), asked, shown, answer.explanation());
  }
}
