package io.github.solidarites.governance.examples.cli;

import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.rules.model.Matter;
import io.github.solidarites.governance.rules.model.Messages;
import io.github.solidarites.governance.rules.model.Place;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Who is competent for a matter at a place. */
@CommandLine.Command(name = "who")
final class WhoCommand extends Command {
  @Option(names = "--competence", required = true, paramLabel = "MATTER")
  String competence = "";

  @Option(names = "--place", required = true, paramLabel = "PLACE")
  String placeText = "";

  @Override
  int run(Texts texts) {
    World world = new World(options, placeText);
    Matter matter = world.matter(competence);
    Place place = world.place(placeText);
    Answer<Holders> answer = world.dated().whoIsCompetent(matter, place);
    if (options.format == Format.json) {
      Map<String, String> question =
          Page.pairs("competence", matter.id().code(), "place", place.id().toString());
      Json.print(Json.reports(world.texts()).holders(Json.asked(world, "who", question), answer));
    } else {
      print(world, matter, place, answer);
    }
    return answer.outcome() == AnswerOutcome.ANSWERED ? OK : UNDETERMINED;
  }

  private static void print(World world, Matter matter, Place place, Answer<Holders> answer) {
    Texts texts = world.texts();
    QuestionPage page = new QuestionPage(world);
    Map<String, String> asked = Page.ordered();
    asked.put(texts.get("field.matter"), matter.label(texts.locale()) + " (" + matter.id() + ")");
    asked.put(texts.get("field.place"), page.place(place.id()));
    page.print(texts.get("who.title"), asked, answer(world, page, answer), answer.explanation());
  }

  private static Map<String, String> answer(
      World world, QuestionPage page, Answer<Holders> answer) {
    Texts texts = world.texts();
    Map<String, String> shown = Page.ordered();
    if (answer.value().isEmpty()) {
      String outcome = Messages.of(texts.locale()).text("answer." + answer.outcome());
      shown.put(texts.get("field.answer"), outcome);
      return shown;
    }
    Holders holders = answer.value().get();
    shown.put(texts.get("field.holder"), holder(page, holders, texts));
    if (!holders.decidedBy().isEmpty()) {
      String or = " " + Messages.of(texts.locale()).text("list.or") + " ";
      shown.put(texts.get("field.decides"), page.actors(holders.decidedBy(), or));
    }
    if (!holders.paidBy().isEmpty()) {
      shown.put(texts.get("field.pays"), page.actors(holders.paidBy(), ", "));
    }
    holders
        .leavesInPlace()
        .forEach(
            m ->
                shown.put(
                    texts.get("field.stays"),
                    world.governance().naming().matter(m, texts.locale())));
    return shown;
  }

  private static String holder(QuestionPage page, Holders holders, Texts texts) {
    Messages messages = Messages.of(texts.locale());
    if (holders.holder().isEmpty() && holders.unnamed().isEmpty()) {
      return texts.get("nobody");
    }
    StringBuilder text =
        new StringBuilder(page.actors(holders.holder(), " " + messages.text("list.and") + " "));
    holders
        .unnamed()
        .forEach(
            k -> text.append(text.length() == 0 ? "" : ", ").append(messages.text("kind." + k)));
    return text.toString();
  }
}
