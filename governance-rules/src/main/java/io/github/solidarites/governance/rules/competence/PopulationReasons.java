package io.github.solidarites.governance.rules.competence;

import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.territory.Population;
import io.github.solidarites.governance.territory.TerritoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which figure a threshold was compared with, and when another might decide otherwise. */
final class PopulationReasons {
  private final Arguments threshold;
  private final int limit;

  PopulationReasons(TerritoryId place, int limit) {
    this.limit = limit;
    this.threshold = Arguments.of("place", place).and("threshold", limit);
  }

  List<Reason> of(Optional<Figure> figure) {
    if (figure.isEmpty()) {
      return List.of(Reason.of(CompetenceSteps.POPULATION_MISSING, threshold));
    }
    List<Reason> reasons = new ArrayList<>();
    Arguments counted = threshold.and("population", figure.get().count());
    figure.get().source().ifPresent(source -> reasons.add(figureUsed(counted, source)));
    if (figure.get().count() < limit) {
      reasons.add(Reason.of(CompetenceSteps.BELOW_THRESHOLD, counted));
    }
    if (figure.get().source().filter(source -> source.isNear(limit)).isPresent()) {
      reasons.add(Reason.of(CompetenceSteps.NEAR_THRESHOLD, threshold));
    }
    return reasons;
  }

  private static Reason figureUsed(Arguments counted, Population source) {
    Arguments arguments =
        counted
            .and("kind", source.kind())
            .and("reference", Integer.toString(source.referenceYear()))
            .and("year", Integer.toString(source.inForce()));
    return Reason.of(CompetenceSteps.POPULATION, arguments);
  }
}
