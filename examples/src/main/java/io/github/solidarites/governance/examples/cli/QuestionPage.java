package io.github.solidarites.governance.examples.cli;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.rules.model.Explanation;
import io.github.solidarites.governance.rules.model.Messages;
import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.territory.TerritoryId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints the answer to a question: what was asked, the answer, why. */
final class QuestionPage {
  private final World world;
  private final Texts texts;
  private final Messages messages;
  private final Page page = Page.onStandardOutput();

  QuestionPage(World world) {
    this.world = world;
    this.texts = world.texts();
    this.messages = Messages.of(texts.locale());
  }

  void print(String title, Map<String, String> asked, Map<String, String> answer, Explanation why) {
    asked.put(texts.get("field.date"), texts.date(world.date()));
    world.knownOn().ifPresent(d -> asked.put(texts.get("field.known-on"), texts.date(d)));
    page.title(title).fields(asked).gap().fields(answer).gap();
    printReasons(why);
    page.gap()
        .under(
            0,
            texts.get(
                "law-tables",
                world.governance().law().version(),
                texts.date(world.governance().law().verifiedOn())))
        .under(0, messages.disclaimer());
  }

  private void printReasons(Explanation why) {
    page.title(texts.get("reasons"));
    int number = 0;
    for (Reason reason : why.reasons()) {
      number++;
      page.item(number + ".", why.sentence(reason, texts.locale()) + catalogue(reason));
      if (!reason.citations().isEmpty()) {
        page.under(5, citations(reason.citations(), messages));
      }
    }
  }

  private static String catalogue(Reason reason) {
    List<String> entries = reason.step().catalogue();
    return entries.isEmpty() ? "" : " [" + String.join(", ", entries) + "]";
  }

  static String citations(List<LegalCitation> citations, Messages messages) {
    return citations.stream()
        .map(c -> c.label() + (c.toVerify() ? messages.toVerify() : ""))
        .collect(Collectors.joining(" ; "));
  }

  String actors(List<ActorId> actors, String joint) {
    return actors.stream().map(this::actor).collect(Collectors.joining(joint));
  }

  String actor(ActorId actor) {
    String name = world.governance().naming().actor(actor, world.date(), texts.locale());
    return name + " (" + actor.text() + ")";
  }

  String place(TerritoryId place) {
    return world.governance().naming().place(place) + " (" + place.code() + ")";
  }
}
