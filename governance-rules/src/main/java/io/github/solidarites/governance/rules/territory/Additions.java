package io.github.solidarites.governance.rules.territory;

import io.github.solidarites.governance.territory.Territory;
import io.github.solidarites.governance.territory.TerritoryEvent;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import io.github.solidarites.governance.time.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Adds territories that are given as values. */
final class Additions {
  private static final Comparator<Territory> ORDER =
      Comparator.comparingInt((Territory t) -> Grid.run(t.id().level()))
          .thenComparing(t -> t.id().code());

  private final TerritoryTableBuilder builder;

  Additions(TerritoryTableBuilder builder) {
    this.builder = builder;
  }

  void add(Collection<Territory> territories) {
    List<Territory> ordered = new ArrayList<>(territories);
    ordered.sort(ORDER);
    ordered.forEach(this::add);
    ordered.forEach(this::addSuccessor);
  }

  private void add(Territory territory) {
    TerritoryId id = territory.id();
    String named = territory.name().article() + territory.name().text();
    byte[] name = named.getBytes(StandardCharsets.UTF_8);
    builder.territory(id.level(), id.code(), name, 0, name.length);
    addRuns(territory);
    if (TerritoryTableBuilder.isBody(id.level())) {
      builder.kinds(id.level().name());
      builder.departements(TerritoryTableBuilder.NONE);
    }
  }

  /** The days of existence, cut where the parent changes. */
  private void addRuns(Territory territory) {
    int first = first(territory.exists());
    int end = end(territory.exists());
    TreeSet<Integer> bounds = new TreeSet<>();
    bounds.add(first);
    for (Timeline.Entry<TerritoryId> parent : territory.parents().entries()) {
      bounds.add(first(parent.period()));
      bounds.add(end(parent.period()));
    }
    List<Integer> starts = bounds.stream().filter(b -> b >= first && b < end).toList();
    for (int i = 0; i < starts.size(); i++) {
      int runEnd = i + 1 < starts.size() ? starts.get(i + 1) : end;
      builder.exists(starts.get(i), runEnd, parentOn(territory, starts.get(i)));
    }
  }

  private int parentOn(Territory territory, int day) {
    for (Timeline.Entry<TerritoryId> parent : territory.parents().entries()) {
      if (day >= first(parent.period()) && day < end(parent.period())) {
        return builder.indexOf(parent.value());
      }
    }
    return TerritoryTableBuilder.NONE;
  }

  private void addSuccessor(Territory territory) {
    int day = end(territory.exists());
    if (territory.successor().isPresent() && day != TerritoryTableBuilder.OPEN_END) {
      builder.event(
          TerritoryEvent.Kind.MERGED,
          builder.indexOf(territory.id()),
          day,
          day,
          builder.indexOf(territory.successor().get()));
    }
  }

  private static int first(Period period) {
    return period
        .startInclusive()
        .map(d -> (int) d.toEpochDay())
        .orElse(TerritoryTableBuilder.OPEN_START);
  }

  private static int end(Period period) {
    return period
        .endExclusive()
        .map(d -> (int) d.toEpochDay())
        .orElse(TerritoryTableBuilder.OPEN_END);
  }
}
