package io.github.solidarites.governance.json.report;

import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Territories;
import io.github.solidarites.governance.territory.Population;
import io.github.solidarites.governance.territory.PopulationKind;
import io.github.solidarites.governance.territory.SpecialStatus;
import io.github.solidarites.governance.territory.TerritoryEvent;
import io.github.solidarites.governance.territory.TerritoryLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A place on a day, as a JSON object. */
final class PlaceValues {
  private final Territories territories;
  private final Place place;
  private final LocalDate date;

  PlaceValues(Territories territories, Place place, LocalDate date) {
    this.territories = territories;
    this.place = place;
    this.date = date;
  }

  Map<String, Object> value() {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", place.id().toString());
    out.put("level", place.id().level().prefix());
    out.put("name", place.territory().name().text());
    out.put("existence", territories.existence(place, date).name());
    out.put("grade", territories.grade(place, date).name());
    putParents(out);
    out.put("members", territories.members(place, date).stream().map(Place::toString).toList());
    out.put(
        "statuses", territories.statuses(place, date).stream().map(PlaceValues::status).toList());
    out.put("populations", populations());
    out.put("postalCodes", territories.postalCodes(place));
    AnswerValues.putOrNull(
        out, "successor", territories.end(place, date).flatMap(TerritoryEvent::other));
    out.put("events", territories.events(place).stream().map(PlaceValues::event).toList());
    return out;
  }

  private void putParents(Map<String, Object> out) {
    out.put(
        "departements",
        territories.departements(place, date).stream().map(Place::toString).toList());
    AnswerValues.putOrNull(out, "region", territories.region(place, date));
    AnswerValues.putOrNull(out, "overseas", territories.overseas(place, date));
    for (TerritoryLevel level :
        List.of(TerritoryLevel.ARRONDISSEMENT, TerritoryLevel.EPCI, TerritoryLevel.EPT)) {
      AnswerValues.put(out, level.prefix(), body(level));
    }
  }

  private Map<String, Object> body(TerritoryLevel level) {
    Map<String, Object> out = new LinkedHashMap<>();
    Optional<Place> body = territories.body(level, place, date);
    out.put("known", territories.isKnown(level, date));
    AnswerValues.putOrNull(out, "id", body);
    AnswerValues.putOrNull(out, "name", body.map(b -> b.territory().name().text()));
    AnswerValues.putOrNull(out, "kind", body.map(b -> territories.kind(b, date)));
    return out;
  }

  private List<Map<String, Object>> populations() {
    List<Map<String, Object>> all = new ArrayList<>();
    for (PopulationKind kind : PopulationKind.values()) {
      territories.population(place, kind, date).map(PlaceValues::population).ifPresent(all::add);
    }
    return all;
  }

  private static Map<String, Object> population(Population figure) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("count", figure.count());
    out.put("kind", figure.kind().name());
    out.put("referenceYear", figure.referenceYear());
    out.put("inForce", figure.inForce());
    return out;
  }

  private static Map<String, Object> status(SpecialStatus status) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("code", status.code());
    AnswerValues.putOrNull(out, "startInclusive", status.inForce().startInclusive());
    AnswerValues.putOrNull(out, "endInclusive", status.inForce().endInclusive());
    out.put("citation", status.citation().id());
    out.put("toVerify", status.citation().toVerify());
    return out;
  }

  private static Map<String, Object> event(TerritoryEvent event) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("kind", event.kind().name());
    out.put("territory", event.territory().toString());
    AnswerValues.putOrNull(out, "other", event.other());
    AnswerValues.putOrNull(out, "oldName", event.oldName());
    out.put("earliest", event.earliest().toString());
    out.put("latest", event.latest().toString());
    return out;
  }
}
