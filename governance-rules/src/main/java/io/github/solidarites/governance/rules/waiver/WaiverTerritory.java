package io.github.solidarites.governance.rules.waiver;

import io.github.solidarites.governance.instrument.Waiver;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.rules.model.Register;
import io.github.solidarites.governance.rules.model.Step;
import io.github.solidarites.governance.rules.waiver.Requirement.State;
import io.github.solidarites.governance.territory.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether a waiver speaks of a place on a day: it does where its list names the territory. */
record WaiverTerritory(Register register, Waiver waiver, LocalDate date) {
  Requirement of(Place place) {
    Place own = register.own(place);
    Optional<TerritoryId> departement = register.departementOf(own, date).map(Place::id);
    Waiver.Listed part = null;
    for (Waiver.Listed listed : waiver.territories()) {
      if (!listed.period().contains(date) || !names(listed, own.id(), departement)) {
        continue;
      }
      if (listed.whole()) {
        return listed(State.MET, EligibilitySteps.LISTED, own.id(), listed);
      }
      part = listed;
    }
    return part == null
        ? notFound(own.id())
        : listed(State.MISSING, EligibilitySteps.LISTED_IN_PART, own.id(), part);
  }

  private static boolean names(
      Waiver.Listed listed, TerritoryId place, Optional<TerritoryId> departement) {
    return listed.territory().equals(place)
        || departement.filter(listed.territory()::equals).isPresent();
  }

  private static Requirement listed(
      State state, Step step, TerritoryId place, Waiver.Listed listed) {
    Arguments where =
        Arguments.of("place", place)
            .and("territory", listed.territory())
            .and("period", listed.period())
            .and("listedBy", listed.listedBy());
    return new Requirement(state, Reason.of(step, where).citing(List.of(listed.listedBy())));
  }

  private Requirement notFound(TerritoryId place) {
    boolean complete = waiver.listCompleteDuring().contains(date);
    Arguments where = Arguments.of("place", place).and("date", date);
    Step step = complete ? EligibilitySteps.NOT_LISTED : EligibilitySteps.LIST_MISSING;
    return new Requirement(
        complete ? State.UNMET : State.MISSING, Reason.of(step, where).citing(waiver.citations()));
  }
}
