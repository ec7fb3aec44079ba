package io.github.solidarites.governance.examples.cli;

import io.github.solidarites.governance.pathway.SchemeId;
import io.github.solidarites.governance.pathway.Situation;
import io.github.solidarites.governance.rules.model.Decision;
import io.github.solidarites.governance.rules.model.Place;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether a person may enter a scheme at a place. */
@CommandLine.Command(name = "eligible")
final class EligibleCommand extends Command {
  @Parameters(paramLabel = "SITUATION")
  Path file = Path.of("");

  @Option(names = "--scheme", required = true, paramLabel = "SCHEME")
  String schemeText = "";

  @Option(names = "--place", required = true, paramLabel = "PLACE")
  String placeText = "";

  @Option(names = "--quiet")
  boolean quiet;

  @Override
  int run(Texts texts) {
    World world = new World(options, placeText);
    SchemeId scheme = world.named(g -> g.scheme(schemeText));
    Place place = world.place(placeText);
    Situation situation = new Documents(texts).as(file, Situation.class, "situation");
    Decision decision = world.dated().isEligible(situation, scheme, place);
    if (!quiet) {
      print(world, scheme, place, decision);
    }
    return DecisionPrinter.status(decision, quiet);
  }

  private void print(World world, SchemeId scheme, Place place, Decision decision) {
    if (options.format == Format.json) {
      Map<String, String> question =
          Page.pairs("scheme", scheme.code(), "place", place.id().toString());
      Json.print(
          Json.reports(world.texts()).decision(Json.asked(world, "eligible", question), decision));
      return;
    }
    Texts texts = world.texts();
    QuestionPage page = new QuestionPage(world);
    Map<String, String> asked = Page.ordered();
    asked.put(texts.get("field.scheme"), Labels.scheme(world, scheme));
    asked.put(texts.get("field.place"), page.place(place.id()));
    DecisionPrinter.print(page, world, "eligible", asked, decision);
  }
}
