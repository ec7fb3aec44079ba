package io.github.solidarites.governance.examples.cli;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.rules.model.AmbiguousActorException;
import io.github.solidarites.governance.rules.model.Decision;
import io.github.solidarites.governance.rules.model.Matter;
import io.github.solidarites.governance.rules.model.Place;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Whether an actor may act in a matter at a place. */
@CommandLine.Command(name = "may")
final class MayCommand extends Command {
  @Option(names = "--actor", required = true, paramLabel = "ACTOR")
  String actorText = "";

  @Option(names = "--competence", required = true, paramLabel = "MATTER")
  String competence = "";

  @Option(names = "--place", required = true, paramLabel = "PLACE")
  String placeText = "";

  @Option(names = "--quiet")
  boolean quiet;

  @Override
  int run(Texts texts) {
    ActorId actor = actor(texts);
    World world = new World(options, placeText);
    Matter matter = world.matter(competence);
    Place place = world.place(placeText);
    Decision decision = decide(world, actor, matter, place);
    if (!quiet) {
      print(world, actor, matter, place, decision);
    }
    return DecisionPrinter.status(decision, quiet);
  }

  private ActorId actor(Texts texts) {
    try {
      return ActorId.parse(actorText);
    } catch (IllegalArgumentException e) {
      throw texts.error("error.actor", actorText);
    }
  }

  private static Decision decide(World world, ActorId actor, Matter matter, Place place) {
    try {
      return world.dated().mayAct(actor, matter, place);
    } catch (AmbiguousActorException e) {
      Texts texts = world.texts();
      throw texts.error("error.ambiguous-actor", e.actor(), texts.date(e.day()));
    }
  }

  private void print(World world, ActorId actor, Matter matter, Place place, Decision decision) {
    if (options.format == Format.json) {
      Map<String, String> question =
          Page.pairs(
              "actor", actor.text(),
              "competence", matter.id().code(),
              "place", place.id().toString());
      Json.print(
          Json.reports(world.texts()).decision(Json.asked(world, "may", question), decision));
      return;
    }
    Texts texts = world.texts();
    QuestionPage page = new QuestionPage(world);
    Map<String, String> asked = Page.ordered();
    asked.put(texts.get("field.actor"), page.actor(actor));
    asked.put(texts.get("field.matter"), matter.label(texts.locale()) + " (" + matter.id() + ")");
    asked.put(texts.get("field.place"), page.place(place.id()));
    DecisionPrinter.print(page, world, "may", asked, decision);
  }
}
