package io.github.solidarites.governance.rules.competence;

import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.rules.model.Register;
import io.github.solidarites.governance.rules.model.Step;
import io.github.solidarites.governance.rules.territory.TerritoryTable;
import io.github.solidarites.governance.territory.Existence;
import io.github.solidarites.governance.territory.TerritoryEvent;
import io.github.solidarites.governance.territory.TerritoryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says where a place lies on a day, or why nobody can tell. */
final class PlaceReasons {
  private final TerritoryTable territories;
  private final Register register;
  private final Place place;
  private final LocalDate date;
  private final int day;
  private final Arguments here;

  PlaceReasons(Register register, Place place, LocalDate date) {
    this.register = register;
    this.territories = register.territories();
    this.place = place;
    this.date = date;
    this.day = (int) date.toEpochDay();
    this.here = Arguments.of("place", place.id()).and("date", date);
  }

  List<Reason> of(Optional<Place> departement) {
    if (departement.isEmpty()) {
      return List.of(withoutDepartement());
    }
    List<Reason> reasons = new ArrayList<>();
    if (!departement.get().equals(place)) {
      TerritoryId id = departement.get().id();
      Arguments arguments =
          Arguments.of("place", place.id()).and("departement", id).and("code", id.code());
      reasons.add(Reason.of(CompetenceSteps.PLACE, arguments));
    }
    if (register.existence(place, day) == Existence.UNCERTAIN) {
      doubt().ifPresent(event -> reasons.add(uncertain(event)));
    }
    return reasons;
  }

  private Reason withoutDepartement() {
    if (register.isOverseas(place, day)) {
      TerritoryId overseas = territories.id(territories.overseas(register.indexOf(place), day));
      return Reason.of(CompetenceSteps.OVERSEAS, here.and("territory", overseas));
    }
    if (territories.departement(register.indexOf(place), day) == TerritoryTable.SEVERAL) {
      List<TerritoryId> all = register.departementsOf(place, date).stream().map(Place::id).toList();
      return Reason.of(CompetenceSteps.SEVERAL_DEPARTEMENTS, here.and("departements", all));
    }
    if (register.existence(place, day) == Existence.UNCERTAIN) {
      return Reason.of(CompetenceSteps.MEMBERS_MISSING, here);
    }
    return end().orElseGet(() -> Reason.of(CompetenceSteps.NO_DEPARTEMENT, here));
  }

  private Optional<Reason> end() {
    if (register.existence(place, day) != Existence.ABSENT) {
      return Optional.empty();
    }
    Optional<TerritoryEvent> end = territories.lastEnd(register.indexOf(place), day);
    return end.flatMap(event -> event.other().map(successor -> ended(event, successor)));
  }

  private Reason ended(TerritoryEvent end, TerritoryId successor) {
    Step step =
        end.kind() == TerritoryEvent.Kind.MOVED
            ? CompetenceSteps.PLACE_MOVED
            : CompetenceSteps.PLACE_ENDED;
    Arguments arguments = here.and("successor", successor).and("code", successor.code());
    return Reason.of(step, arguments.and("day", end.latest()));
  }

  private Optional<TerritoryEvent> doubt() {
    return territories.events(register.indexOf(place)).stream()
        .filter(event -> event.territory().equals(place.id()) && !event.isDayExact())
        .filter(event -> !date.isBefore(event.earliest()) && date.isBefore(event.latest()))
        .findFirst();
  }

  private Reason uncertain(TerritoryEvent event) {
    Arguments arguments = here.and("earliest", event.earliest()).and("latest", event.latest());
    TerritoryId other = event.other().orElse(place.id());
    return Reason.of(
        CompetenceSteps.PLACE_UNCERTAIN, arguments.and("other", other).and("code", other.code()));
  }
}
