package io.github.solidarites.governance.reference;

import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.rules.Governance;
import io.github.solidarites.governance.rules.model.Matter;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.territory.TerritoryLevel;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The finite space of the table: départements that the same special rows name are one kind of
 * territory; a run of days ends where some row of the matter, or some substitution, does.
 */
final class CoverageSpace {
  private static final LocalDate LAST = LocalDate.of(2032, 1, 2);

  private final Governance world;
  private final Map<List<String>, List<TerritoryId>> kinds = new TreeMap<>(CoverageSpace::compare);

  CoverageSpace(Governance world) {
    this.world = world;
    FrenchGovernance.territories()
        .ids(TerritoryLevel.DEPARTEMENT)
        .forEach(id -> kinds.computeIfAbsent(namedBy(id), k -> new ArrayList<>()).add(id));
  }

  private static int compare(List<String> a, List<String> b) {
    return a.toString().compareTo(b.toString());
  }

  /** The rows that name a département, and so make it a kind. */
  private List<String> namedBy(TerritoryId id) {
    return world.law().competences().stream()
        .filter(
            r -> r.onlyIn().contains(id) || r.notIn().contains(id) || r.replaces().containsKey(id))
        .map(Competence::id)
        .sorted()
        .toList();
  }

  /** The départements of each kind, by the rows that name them. */
  Map<List<String>, List<TerritoryId>> kinds() {
    return kinds;
  }

  List<CoveragePoint> points() {
    List<CoveragePoint> points = new ArrayList<>();
    for (var definition : world.law().matters()) {
      Matter matter = world.matter(definition.id().code());
      for (List<TerritoryId> kind : kinds.values()) {
        addPoints(points, matter, world.place(kind.get(0).toString()));
      }
    }
    return points;
  }

  private void addPoints(List<CoveragePoint> points, Matter matter, Place place) {
    for (LocalDate day : days(matter)) {
      points.add(
          CoveragePoint.of(
              matter.id().code(),
              place.id().toString(),
              day.toString(),
              world.on(day).whoIsCompetent(matter, place)));
    }
  }

  /** The first day of each run. */
  private TreeSet<LocalDate> days(Matter matter) {
    TreeSet<LocalDate> days = new TreeSet<>(List.of(world.law().answersFrom()));
    world.law().competences().stream()
        .filter(r -> r.matters().contains(matter.id()) || !r.replaces().isEmpty())
        .map(Competence::inForce)
        .flatMap(CoverageSpace::bounds)
        .filter(day -> day.isAfter(world.law().answersFrom()) && day.isBefore(LAST))
        .forEach(days::add);
    return days;
  }

  private static Stream<LocalDate> bounds(Period period) {
    return Stream.concat(period.startInclusive().stream(), period.endExclusive().stream());
  }
}
