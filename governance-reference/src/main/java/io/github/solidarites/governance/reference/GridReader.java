package io.github.solidarites.governance.reference;

import io.github.solidarites.governance.rules.territory.TerritoryTableBuilder;
import io.github.solidarites.governance.territory.Territory;
import io.github.solidarites.governance.territory.TerritoryEvent;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.territory.TerritoryName;
import io.github.solidarites.governance.time.Period;
import io.github.solidarites.governance.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code territories.tsv}: T lines (territory), M lines (member of), S and P lines
 * (successor, parts).
 */
final class GridReader {
  private record Line(TerritoryId id, TerritoryName name, Period exists) {}

  private record End(
      TerritoryEvent.Kind kind, TerritoryId id, TerritoryId successor, LocalDate day) {}

  private final Map<TerritoryId, Line> lines = new LinkedHashMap<>();
  private final Map<TerritoryId, List<Timeline.Entry<TerritoryId>>> parents = new HashMap<>();
  private final List<End> ends = new ArrayList<>();

  void read(List<Fields> fields, TerritoryTableBuilder builder) {
    fields.forEach(this::readLine);
    builder.add(lines.values().stream().map(this::territory).toList());
    for (End end : ends) {
      int day = (int) end.day().toEpochDay();
      int successor = builder.indexOf(end.successor());
      builder.event(end.kind(), builder.indexOf(end.id()), day, day, successor);
    }
  }

  private void readLine(Fields line) {
    TerritoryId id = TerritoryId.parse(line.text());
    switch (line.tag()) {
      case "T" -> {
        int article = Integer.parseInt(line.text());
        lines.put(id, new Line(id, new TerritoryName(line.text(), article), line.period()));
      }
      case "M" -> {
        TerritoryId parent = TerritoryId.parse(line.text());
        parents
            .computeIfAbsent(id, k -> new ArrayList<>())
            .add(new Timeline.Entry<>(line.period(), parent));
      }
      case "S" -> readEnd(TerritoryEvent.Kind.MERGED, id, line);
      case "P" -> readEnd(TerritoryEvent.Kind.SPLIT, id, line);
      default -> throw new IllegalStateException("territories.tsv: tag " + line.tag());
    }
  }

  private void readEnd(TerritoryEvent.Kind kind, TerritoryId id, Fields line) {
    ends.add(new End(kind, id, TerritoryId.parse(line.text()), line.day()));
  }

  private Territory territory(Line line) {
    Territory.Builder builder = Territory.builder();
    return builder
        .id(line.id())
        .name(line.name())
        .exists(line.exists())
        .parents(Timeline.of(parents.getOrDefault(line.id(), List.of())))
        .build();
  }
}
