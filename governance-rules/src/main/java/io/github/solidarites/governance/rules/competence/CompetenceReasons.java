package io.github.solidarites.governance.rules.competence;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Explanation;
import io.github.solidarites.governance.rules.model.Matter;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.rules.model.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down why a matter has this holder on this day: made only when it is asked for. */
final class CompetenceReasons {
  private final CompetenceTable table;
  private final Matter matter;
  private final Segments.Segment segment;
  private final Place place;
  private final LocalDate date;
  private final List<Reason> reasons = new ArrayList<>();

  CompetenceReasons(
      CompetenceTable table, Matter matter, Segments.Segment segment, Place place, LocalDate date) {
    this.table = table;
    this.matter = matter;
    this.segment = segment;
    this.place = place;
    this.date = date;
  }

  Explanation explain() {
    if (table.isBeforeTheTables((int) date.toEpochDay())) {
      add(CompetenceSteps.BEFORE_THE_TABLES, Arguments.of("date", date));
    } else {
      explainWithinTheTables();
    }
    return new Explanation(reasons, table.register().naming(), date);
  }

  private void explainWithinTheTables() {
    Optional<Place> departement = table.register().departementOf(place, date);
    explainPlace(departement);
    Competence row = segment.row();
    if (row == null) {
      explainAbsence();
    } else {
      explainRow(row);
      departement.ifPresent(this::explainSubstitution);
    }
    departement.ifPresent(d -> new KnowledgeReasons(table, matter, d, row, date).addTo(reasons));
  }

  private void explainPlace(Optional<Place> departement) {
    reasons.addAll(new PlaceReasons(table.register(), place, date).of(departement));
  }

  private void explainAbsence() {
    add(CompetenceSteps.NO_ROW, Arguments.of("matter", matter.id()).and("date", date));
    Optional<MatterId> predecessor = matter.definition().predecessor();
    predecessor.ifPresent(
        p -> add(CompetenceSteps.SEE_PREDECESSOR, Arguments.of("matter", p).and("code", p.code())));
  }

  private void explainRow(Competence row) {
    Competence displaced = segment.displaced();
    if (displaced != null) {
      addRow(CompetenceSteps.DISPLACED, displaced);
    }
    addRow(CompetenceSteps.RULE, row);
    explainConfidence(row);
    if (Regime.communeIsMissing(row, place)) {
      add(CompetenceSteps.COMMUNE_MISSING, Arguments.of("place", place.id()));
    }
    explainPopulation(row);
    if (!row.decidedBy().isEmpty()) {
      List<ActorId> deciders = table.resolver().actors(row.decidedBy(), place, date);
      reasons.add(
          reason(CompetenceSteps.DECIDED_BY, Arguments.of("deciders", deciders))
              .citing(row.citations()));
    }
    row.leavesInPlace().forEach(this::explainWhatStays);
  }

  private void addRow(Step step, Competence row) {
    Arguments arguments =
        Arguments.of("matter", matter.id())
            .and("holders", row.holders())
            .and("period", row.inForce());
    reasons.add(reason(step, arguments).citing(row.citations()));
  }

  private void explainPopulation(Competence row) {
    if (row.fromPopulation().isPresent()) {
      Optional<Figure> figure = table.population(place, (int) date.toEpochDay());
      reasons.addAll(new PopulationReasons(place.id(), row.fromPopulation().getAsInt()).of(figure));
    }
  }

  private void explainWhatStays(MatterId staying) {
    table
        .register()
        .find(staying)
        .flatMap(m -> table.row(m, place, date))
        .ifPresent(
            row ->
                reasons.add(
                    reason(
                            CompetenceSteps.LEAVES_IN_PLACE,
                            Arguments.of("matter", staying)
                                .and(
                                    "holders", table.resolver().actors(row.holders(), place, date)))
                        .citing(row.citations())));
  }

  private void explainSubstitution(Place departement) {
    Optional<Substitutions.Substitution> found = table.substitution(departement, date);
    if (found.isPresent()) {
      Competence row = found.get().row();
      Arguments arguments =
          Arguments.of("departement", departement.id())
              .and("actor", found.get().actor())
              .and("period", row.inForce());
      reasons.add(reason(CompetenceSteps.SUBSTITUTION, arguments).citing(row.citations()));
      explainConfidence(row);
    }
  }

  private void explainConfidence(Competence row) {
    if (row.confidence().toVerify() || row.dateConfidence().toVerify()) {
      add(CompetenceSteps.TO_VERIFY, Arguments.of("row", row.id()));
    }
  }

  private void add(Step step, Arguments arguments) {
    reasons.add(reason(step, arguments));
  }

  private static Reason reason(Step step, Arguments arguments) {
    return Reason.of(step, arguments);
  }
}
