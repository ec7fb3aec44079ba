package io.github.solidarites.governance.examples.cli;

import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Messages;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Territories;
import io.github.solidarites.governance.territory.Existence;
import io.github.solidarites.governance.territory.PopulationKind;
import io.github.solidarites.governance.territory.SpecialStatus;
import io.github.solidarites.governance.territory.TerritoryEvent;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.territory.TerritoryLevel;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints a place: what it lies in on a day, how many people live there, what happened to it. */
final class PlacePage {
  private final World world;
  private final Texts texts;
  private final Messages messages;
  private final Territories territories;
  private final Place place;
  private final LocalDate date;
  private final Page page = Page.onStandardOutput();

  PlacePage(World world, Place place) {
    this.world = world;
    this.texts = world.texts();
    this.messages = Messages.of(texts.locale());
    this.territories = world.governance().territories();
    this.place = place;
    this.date = world.date();
  }

  void print() {
    Map<String, String> asked = Page.ordered();
    asked.put(texts.get("field.place"), named(place.id()) + ", " + level(place));
    asked.put(texts.get("field.date"), texts.date(date));
    page.title(texts.get("place.title")).fields(asked).gap().fields(facts()).gap();
    printEvents();
    page.under(0, texts.get("place.sources")).under(0, messages.disclaimer());
  }

  private Map<String, String> facts() {
    Map<String, String> facts = Page.ordered();
    Existence existence = territories.existence(place, date);
    facts.put(
        texts.get("field.existence"), Texts.capitalised(messages.text("existence." + existence)));
    facts.put(
        texts.get("field.grade"),
        Texts.capitalised(messages.text("grade." + territories.grade(place, date))));
    territories
        .end(place, date)
        .flatMap(TerritoryEvent::other)
        .ifPresent(successor -> facts.put(texts.get("field.successor"), named(successor)));
    if (existence != Existence.ABSENT) {
      putParents(facts);
      putFigures(facts);
    }
    return facts;
  }

  private void putParents(Map<String, String> facts) {
    putAll(facts, "field.departement", territories.departements(place, date));
    territories.region(place, date).ifPresent(r -> put(facts, "field.region", r));
    territories.overseas(place, date).ifPresent(o -> putOverseas(facts, o));
    boolean commune = place.id().level() == TerritoryLevel.COMMUNE;
    if (commune && territories.outcome(place, date) != AnswerOutcome.OUT_OF_MODEL) {
      putBody(facts, TerritoryLevel.ARRONDISSEMENT, "field.arrondissement");
      putBody(facts, TerritoryLevel.EPCI, "field.epci");
      territories
          .body(TerritoryLevel.EPT, place, date)
          .ifPresent(ept -> put(facts, "field.ept", ept));
    } else if (place.id().level().hasCommuneCode() && !commune) {
      territories.parent(place, date).ifPresent(parent -> put(facts, "field.commune", parent));
    }
    List<SpecialStatus> statuses = territories.statuses(place, date);
    if (!statuses.isEmpty()) {
      facts.put(
          texts.get("field.status"),
          statuses.stream().map(this::status).collect(Collectors.joining(" ; ")));
    }
  }

  private void putOverseas(Map<String, String> facts, Place overseas) {
    String name = place.equals(overseas) ? "" : named(overseas.id()) + " : ";
    facts.put(texts.get("field.overseas"), name + texts.get("place.out-of-model"));
  }

  private void putBody(Map<String, String> facts, TerritoryLevel level, String field) {
    String shown =
        territories
            .body(level, place, date)
            .map(body -> named(body.id()) + kind(body))
            .orElse(texts.get(territories.isKnown(level, date) ? "place.none" : "place.to-give"));
    facts.put(texts.get(field), shown);
  }

  private String kind(Place body) {
    if (body.id().level() != TerritoryLevel.EPCI) {
      return "";
    }
    String list =
        territories.listYear(date).stream().mapToObj(Integer::toString).findFirst().orElse("");
    return texts.get("place.list", territories.kind(body, date), list);
  }

  private void putFigures(Map<String, String> facts) {
    NumberFormat numbers = NumberFormat.getIntegerInstance(texts.locale());
    int members = territories.members(place, date).size();
    if (members > 0) {
      facts.put(texts.get("field.members"), numbers.format(members));
    }
    for (PopulationKind kind : PopulationKind.values()) {
      territories
          .population(place, kind, date)
          .ifPresent(
              figure ->
                  facts.put(
                      Texts.capitalised(messages.text("population." + kind)),
                      texts.get(
                          "place.figure",
                          numbers.format(figure.count()),
                          Integer.toString(figure.referenceYear()))));
    }
    List<String> postal = territories.postalCodes(place);
    if (!postal.isEmpty()) {
      facts.put(texts.get("field.postal"), String.join(", ", postal));
    }
  }

  private void printEvents() {
    LocalDate since = world.governance().law().answersFrom();
    List<TerritoryEvent> events =
        territories.events(place).stream()
            .filter(e -> !e.latest().isBefore(since) || isEndOf(e))
            .toList();
    if (events.isEmpty()) {
      return;
    }
    page.title(texts.get("place.events"));
    events.forEach(event -> page.item("-", when(event) + " : " + sentence(event)));
    page.gap();
  }

  private boolean isEndOf(TerritoryEvent event) {
    return event.kind().ends() && event.territory().equals(place.id());
  }

  private String when(TerritoryEvent event) {
    return event.isDayExact()
        ? texts.date(event.latest())
        : texts.get("place.between", texts.date(event.earliest()), texts.date(event.latest()));
  }

  private String sentence(TerritoryEvent event) {
    String subject =
        event
            .oldName()
            .map(n -> n + " (" + event.territory().code() + ")")
            .orElseGet(() -> named(event.territory()));
    String key = "event." + event.kind();
    return event
        .other()
        .map(other -> texts.get(key, subject, named(other)))
        .orElseGet(() -> texts.get(key + ".alone", subject));
  }

  private String status(SpecialStatus status) {
    String since =
        status
            .inForce()
            .startInclusive()
            .map(day -> texts.get("place.since", texts.date(day)))
            .orElse("");
    String toVerify = status.citation().toVerify() ? messages.toVerify() : "";
    return messages.text("status." + status.code())
        + since
        + ", "
        + status.citation().label()
        + toVerify;
  }

  private void put(Map<String, String> facts, String field, Place shown) {
    facts.put(texts.get(field), named(shown.id()));
  }

  private void putAll(Map<String, String> facts, String field, List<Place> shown) {
    boolean itself = shown.size() == 1 && shown.get(0).equals(place);
    if (!shown.isEmpty() && !itself) {
      facts.put(
          texts.get(field),
          shown.stream().map(p -> named(p.id())).collect(Collectors.joining(" ; ")));
    }
  }

  private String level(Place shown) {
    return messages.text("level." + shown.id().level());
  }

  private String named(TerritoryId id) {
    return world.governance().naming().place(id) + " (" + id.code() + ")";
  }
}
