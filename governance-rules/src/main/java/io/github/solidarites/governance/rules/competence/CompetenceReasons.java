package io.github.solidarites.governance.rules.competence;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.competence.HolderMode;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.competence.NotEncoded;
import io.github.solidarites.governance.competence.Role;
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
  private final MatterTransfers transfers;
  private final Place place;
  private final LocalDate date;
  private final List<Reason> reasons = new ArrayList<>();

  CompetenceReasons(
      CompetenceTable table,
      Matter matter,
      Segments.Segment segment,
      MatterTransfers transfers,
      Place place,
      LocalDate date) {
    this.table = table;
    this.matter = matter;
    this.segment = segment;
    this.transfers = transfers;
    this.place = place;
    this.date = date;
  }

  Explanation explain() {
    if (table.isBeforeTheTables((int) date.toEpochDay())) {
      add(CompetenceSteps.BEFORE_THE_TABLES, Arguments.of("date", date));
    } else if (matter.definition().notEncoded().isPresent()) {
      NotEncoded why = matter.definition().notEncoded().get();
      add(CompetenceSteps.NOT_ENCODED, Arguments.of("matter", matter.id()).and("why", why));
    } else {
      explainWithinTheTables();
    }
    return new Explanation(reasons, table.register().naming(), date);
  }

  private void explainWithinTheTables() {
    Optional<Place> departement = table.register().departementOf(place, date);
    explainPlace(departement);
    if (table.isOverseas(place, (int) date.toEpochDay())) {
      return;
    }
    Competence row = segment.row();
    if (row == null) {
      reasons.addAll(new AbsenceReasons(table, matter, departement, date).all());
    } else {
      explainRow(row);
      explainSubstitutions(departement);
      reasons.addAll(new TransferReasons(table, matter, transfers, place, date).of(row));
    }
    departement.ifPresent(d -> new KnowledgeReasons(table, matter, d, row, date).addTo(reasons));
  }

  private void explainPlace(Optional<Place> departement) {
    reasons.addAll(new PlaceReasons(table.register(), place, date).of(departement));
  }

  private void explainRow(Competence row) {
    Competence displaced = segment.displaced();
    if (displaced != null) {
      addRow(CompetenceSteps.DISPLACED, displaced);
    }
    addRow(CompetenceSteps.RULE, row);
    explainRole(row);
    explainConfidence(row);
    if (Regime.communeIsMissing(row, place)) {
      add(CompetenceSteps.COMMUNE_MISSING, Arguments.of("place", place.id()));
    }
    explainThreshold(row);
    if (!row.decidedBy().isEmpty()) {
      List<ActorId> deciders = table.resolver().actors(row.decidedBy(), place, date);
      reasons.add(
          reason(CompetenceSteps.DECIDED_BY, Arguments.of("deciders", deciders))
              .citing(row.citations()));
    }
    explainPayers(row);
    row.leavesInPlace().forEach(this::explainWhatStays);
  }

  /** A sole holder of a competence needs no word on its part or its role. */
  private void explainRole(Competence row) {
    Arguments holders = Arguments.of("holders", row.holders());
    if (row.mode() == HolderMode.JOINT) {
      add(CompetenceSteps.JOINTLY, holders);
    } else if (row.mode() == HolderMode.EACH) {
      add(CompetenceSteps.EACH, holders);
    }
    roleStep(row.role()).ifPresent(step -> add(step, holders));
  }

  private static Optional<Step> roleStep(Role role) {
    return switch (role) {
      case COORDINATES -> Optional.of(CompetenceSteps.COORDINATES);
      case CONTRIBUTES -> Optional.of(CompetenceSteps.CONTRIBUTES);
      case FINANCES -> Optional.of(CompetenceSteps.FINANCES);
      case ATTRIBUTIVE, LEAD -> Optional.empty();
    };
  }

  private void explainPayers(Competence row) {
    boolean unnamed = row.paidBy().stream().anyMatch(k -> table.actor(k, place, date).isEmpty());
    if (unnamed) {
      add(CompetenceSteps.PAID_BY, Arguments.of("payers", row.paidBy()));
    }
  }

  private void addRow(Step step, Competence row) {
    Arguments arguments =
        Arguments.of("matter", matter.id())
            .and("holders", row.holders())
            .and("period", row.inForce());
    reasons.add(reason(step, arguments).citing(row.citations()));
  }

  private void explainThreshold(Competence row) {
    if (row.fromPopulation().isEmpty()) {
      return;
    }
    int day = (int) date.toEpochDay();
    Optional<Boolean> exists = Threshold.exists(table, row, place, day);
    if (exists.isPresent()) {
      explainBody(row, exists.get());
      return;
    }
    int limit = row.fromPopulation().getAsInt();
    Optional<Figure> figure = table.population(place, day);
    reasons.addAll(new PopulationReasons(place.id(), limit).of(figure));
    if (row.otherwise().isPresent() && figure.filter(f -> f.count() < limit).isPresent()) {
      explainExistenceMissing(row);
    }
  }

  private void explainBody(Competence row, boolean exists) {
    Arguments arguments = Arguments.of("holders", row.holders()).and("place", place.id());
    if (exists) {
      add(CompetenceSteps.BODY_EXISTS, arguments);
    } else {
      add(CompetenceSteps.BODY_ABSENT, arguments.and("other", row.otherwise().orElseThrow()));
    }
  }

  private void explainExistenceMissing(Competence row) {
    add(
        CompetenceSteps.EXISTENCE_MISSING,
        Arguments.of("holders", row.holders())
            .and("place", place.id())
            .and("other", row.otherwise().orElseThrow()));
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

  private void explainSubstitutions(Optional<Place> departement) {
    Optional<Place> region = table.register().regionOf(place, date);
    if (concerns(ActorKind.REGION) && !concerns(ActorKind.DEPARTEMENT)) {
      region.ifPresent(r -> explainSubstitution(r, CompetenceSteps.REGION_SUBSTITUTION));
    } else {
      departement.ifPresent(d -> explainSubstitution(d, CompetenceSteps.SUBSTITUTION));
    }
  }

  private boolean concerns(ActorKind kind) {
    return segment.row() != null && segment.row().holders().contains(kind);
  }

  private void explainSubstitution(Place replaced, Step step) {
    Optional<Substitutions.Substitution> found = table.substitution(replaced, date);
    if (found.isPresent()) {
      Competence row = found.get().row();
      Arguments arguments =
          Arguments.of("departement", replaced.id())
              .and("actor", found.get().actor())
              .and("period", row.inForce());
      reasons.add(reason(step, arguments).citing(row.citations()));
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
