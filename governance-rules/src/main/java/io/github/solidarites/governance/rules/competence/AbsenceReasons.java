package io.github.solidarites.governance.rules.competence;

import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Matter;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.rules.model.Step;
import io.github.solidarites.governance.territory.TerritoryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Why no text gives a matter on a day: it has not come yet, it has ended, it is for other
 * départements. A hole between two texts has no reason but the hole.
 */
final class AbsenceReasons {
  private final CompetenceTable table;
  private final Matter matter;
  private final Optional<Place> departement;
  private final LocalDate date;
  private final List<Reason> reasons = new ArrayList<>();

  AbsenceReasons(
      CompetenceTable table, Matter matter, Optional<Place> departement, LocalDate date) {
    this.table = table;
    this.matter = matter;
    this.departement = departement;
    this.date = date;
  }

  List<Reason> all() {
    reasons.add(
        Reason.of(CompetenceSteps.NO_ROW, Arguments.of("matter", matter.id()).and("date", date)));
    explainWhy();
    matter.definition().predecessor().ifPresent(this::seePredecessor);
    successor().ifPresent(this::seeSuccessor);
    return reasons;
  }

  private void explainWhy() {
    List<Competence> here = table.rowsOf(matter.id()).stream().filter(this::appliesHere).toList();
    Optional<Competence> next =
        here.stream().filter(r -> start(r).isAfter(date)).min(Comparator.comparing(this::start));
    Optional<Competence> last =
        here.stream().filter(r -> end(r).isBefore(date)).max(Comparator.comparing(this::end));
    if (here.isEmpty()) {
      explainElsewhere();
    } else if (next.isPresent() && last.isEmpty()) {
      add(CompetenceSteps.NOT_YET, next.get(), Arguments.of("first", start(next.get())));
    } else if (last.isPresent() && next.isEmpty()) {
      add(CompetenceSteps.ENDED, last.get(), Arguments.of("lastDay", end(last.get())));
    }
  }

  private void explainElsewhere() {
    List<Competence> rows = table.rowsOf(matter.id());
    if (!rows.isEmpty()) {
      List<TerritoryId> departements =
          rows.stream().flatMap(r -> r.onlyIn().stream()).distinct().sorted().toList();
      add(CompetenceSteps.NOT_HERE, rows.get(0), Arguments.of("departements", departements));
    }
  }

  /** A row that ended before the first day the tables answer for says nothing here. */
  private boolean appliesHere(Competence row) {
    return !table.isBeforeTheTables(end(row)) && isFor(departement, row);
  }

  private static boolean isFor(Optional<Place> departement, Competence row) {
    return departement
        .map(
            d ->
                (row.onlyIn().isEmpty() || row.onlyIn().contains(d.id()))
                    && !row.notIn().contains(d.id()))
        .orElse(row.onlyIn().isEmpty());
  }

  private LocalDate start(Competence row) {
    return row.inForce().startInclusive().orElse(LocalDate.MIN);
  }

  private LocalDate end(Competence row) {
    return row.inForce().endInclusive().orElse(LocalDate.MAX);
  }

  private void add(Step step, Competence row, Arguments more) {
    reasons.add(Reason.of(step, more).citing(row.citations()));
  }

  private void seePredecessor(MatterId before) {
    reasons.add(
        Reason.of(
            CompetenceSteps.SEE_PREDECESSOR,
            Arguments.of("matter", before).and("code", before.code())));
  }

  private Optional<MatterId> successor() {
    return table.register().matters().stream()
        .filter(m -> m.definition().predecessor().filter(matter.id()::equals).isPresent())
        .map(Matter::id)
        .findFirst();
  }

  private void seeSuccessor(MatterId after) {
    reasons.add(
        Reason.of(
            CompetenceSteps.SEE_SUCCESSOR,
            Arguments.of("matter", after).and("code", after.code())));
  }
}
