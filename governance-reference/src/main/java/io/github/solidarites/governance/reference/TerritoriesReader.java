package io.github.solidarites.governance.reference;

import io.github.solidarites.governance.territory.Territory;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.territory.TerritoryName;
import io.github.solidarites.governance.time.Period;
import io.github.solidarites.governance.time.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code territories.tsv}: T lines (territory), M lines (member of), S lines (successor). */
final class TerritoriesReader {
  private record Line(TerritoryId id, TerritoryName name, Period exists) {}

  private final Map<TerritoryId, Line> lines = new LinkedHashMap<>();
  private final Map<TerritoryId, List<Timeline.Entry<TerritoryId>>> parents = new HashMap<>();
  private final Map<TerritoryId, TerritoryId> successors = new HashMap<>();

  List<Territory> read(List<Fields> fields) {
    fields.forEach(this::readLine);
    return lines.values().stream().map(this::territory).toList();
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
      // The first successor: a split names its parts in order.
      case "S" -> successors.putIfAbsent(id, TerritoryId.parse(line.text()));
      default -> throw new IllegalStateException("territories.tsv: tag " + line.tag());
    }
  }

  private Territory territory(Line line) {
    Territory.Builder builder = Territory.builder();
    builder
        .id(line.id())
        .name(line.name())
        .exists(line.exists())
        .parents(Timeline.of(parents.getOrDefault(line.id(), List.of())));
    TerritoryId successor = successors.get(line.id());
    return successor == null ? builder.build() : builder.successor(successor).build();
  }
}
