package io.github.solidarites.governance.rules.competence;

import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Matter;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Reason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the two axes of time add: a special regime that has ended, and an act that moved its end,
 * known or not on the day of knowledge.
 */
final class KnowledgeReasons {
  private final CompetenceTable table;
  private final Matter matter;
  private final Place departement;
  private final @Nullable Competence applied;
  private final LocalDate date;

  KnowledgeReasons(
      CompetenceTable table,
      Matter matter,
      Place departement,
      @Nullable Competence applied,
      LocalDate date) {
    this.table = table;
    this.matter = matter;
    this.departement = departement;
    this.applied = applied;
    this.date = date;
  }

  void addTo(List<Reason> reasons) {
    table
        .specialRows(matter.id(), departement.id())
        .filter(row -> row.rewordingOf().isPresent())
        .forEach(later -> explain(later, reasons));
  }

  private void explain(Competence later, List<Reason> reasons) {
    String earlierId = later.rewordingOf().orElseThrow();
    Competence earlier = table.rowById(earlierId).orElseThrow();
    if (later.equals(applied)) {
      reasons.add(
          Reason.of(CompetenceSteps.REWORDED, ends(earlier, later))
              .citing(earlier.citations())
              .citing(later.citations()));
    } else if (hasEnded(earlier) && isKnown(earlier)) {
      reasons.add(
          Reason.of(
                  CompetenceSteps.EARLIER_REGIME,
                  Arguments.of("holders", earlier.holders()).and("period", earlier.inForce()))
              .citing(earlier.citations()));
      reasons.add(
          Reason.of(
                  CompetenceSteps.LATER_ACT,
                  ends(earlier, later).and("knownOn", table.knownOn().orElse(date)))
              .citing(later.citations()));
    }
  }

  private boolean hasEnded(Competence row) {
    return row.inForce().endInclusive().filter(date::isAfter).isPresent();
  }

  private boolean isKnown(Competence row) {
    return table.knownOn().map(row::isKnownOn).orElse(false);
  }

  private static Arguments ends(Competence earlier, Competence later) {
    return Arguments.of("published", later.knownFrom().orElseThrow())
        .and("earlierEnd", earlier.inForce().endInclusive().orElseThrow())
        .and("laterEnd", later.inForce().endInclusive().orElseThrow());
  }
}
