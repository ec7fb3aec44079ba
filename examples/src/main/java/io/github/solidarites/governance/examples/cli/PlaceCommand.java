package io.github.solidarites.governance.examples.cli;

import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Place;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** What a place is on a day. */
@CommandLine.Command(name = "place")
final class PlaceCommand extends Command {
  @Parameters(arity = "1..*", paramLabel = "PLACE")
  List<String> words = List.of();

  @Override
  int run(Texts texts) {
    String text = String.join(" ", words);
    World world = new World(options, text);
    Place place = world.place(text);
    if (options.format == Format.json) {
      var asked = Json.asked(world, "place", Page.pairs("place", place.id().toString()));
      Json.print(Json.reports(texts).place(asked, place, world.governance()));
    } else {
      new PlacePage(world, place).print();
    }
    boolean answered =
        world.governance().territories().outcome(place, world.date()) == AnswerOutcome.ANSWERED;
    return answered ? OK : UNDETERMINED;
  }
}
