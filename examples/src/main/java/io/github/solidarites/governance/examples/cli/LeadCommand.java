package io.github.solidarites.governance.examples.cli;

import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Lead;
import io.github.solidarites.governance.rules.model.Messages;
import io.github.solidarites.governance.rules.model.Place;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Who leads in a domain at a place. */
@CommandLine.Command(name = "lead")
final class LeadCommand extends Command {
  @Option(names = "--domain", required = true, paramLabel = "DOMAIN")
  String domainText = "";

  @Option(names = "--place", required = true, paramLabel = "PLACE")
  String placeText = "";

  @Override
  int run(Texts texts) {
    World world = new World(options, placeText);
    PolicyDomain domain = world.named(g -> g.domain(domainText));
    Place place = world.place(placeText);
    Answer<Lead> answer = world.dated().whoLeads(domain, place);
    if (options.format == Format.json) {
      Map<String, String> question =
          Page.pairs("domain", domain.code(), "place", place.id().toString());
      Json.print(Json.reports(world.texts()).lead(Json.asked(world, "lead", question), answer));
    } else {
      print(world, domain, place, answer);
    }
    return answer.outcome() == AnswerOutcome.ANSWERED ? OK : UNDETERMINED;
  }

  private static void print(World world, PolicyDomain domain, Place place, Answer<Lead> answer) {
    Texts texts = world.texts();
    Messages messages = Messages.of(texts.locale());
    QuestionPage page = new QuestionPage(world);
    Map<String, String> asked = Page.ordered();
    asked.put(
        texts.get("field.domain"),
        world.governance().naming().domain(domain, texts.locale()) + " (" + domain + ")");
    asked.put(texts.get("field.place"), page.place(place.id()));
    Map<String, String> shown = Page.ordered();
    answer
        .value()
        .flatMap(Lead::actor)
        .ifPresentOrElse(
            actor -> {
              shown.put(texts.get("field.actor"), page.actor(actor));
              shown.put(
                  texts.get("field.role"),
                  messages.text("role." + answer.value().orElseThrow().role().orElseThrow()));
            },
            () ->
                shown.put(
                    texts.get("field.answer"),
                    answer.value().isPresent()
                        ? texts.get("nobody")
                        : messages.text("answer." + answer.outcome())));
    page.print(texts.get("lead.title"), asked, shown, answer.explanation());
  }
}
