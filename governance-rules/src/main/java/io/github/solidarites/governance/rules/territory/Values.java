package io.github.solidarites.governance.rules.territory;

import io.github.solidarites.governance.territory.Territory;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import io.github.solidarites.governance.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the value of a territory from the rows of a table. */
final class Values {
  private Values() {}

  static Territory territory(TerritoryTable table, Chain chain, int index) {
    Territory.Builder builder = Territory.builder();
    builder
        .id(table.id(index))
        .name(table.name(index))
        .exists(exists(chain, index))
        .parents(Timeline.of(parents(table, chain, index)));
    table
        .lastEnd(index, Integer.MAX_VALUE)
        .flatMap(end -> end.other())
        .ifPresent(builder::successor);
    return builder.build();
  }

  private static Period exists(Chain chain, int index) {
    int runs = chain.runs(index);
    return runs == 0 ? Period.always() : period(chain.from(index, 0), chain.until(index, runs - 1));
  }

  private static List<Timeline.Entry<TerritoryId>> parents(
      TerritoryTable table, Chain chain, int index) {
    List<Timeline.Entry<TerritoryId>> parents = new ArrayList<>();
    for (int run = 0; run < chain.runs(index); run++) {
      int parent = chain.parent(index, run);
      if (parent >= 0) {
        Period period = period(chain.from(index, run), chain.until(index, run));
        parents.add(new Timeline.Entry<>(period, table.id(parent)));
      }
    }
    return parents;
  }

  private static Period period(int first, int end) {
    return Period.ofBounds(
        first == TerritoryTableBuilder.OPEN_START ? null : LocalDate.ofEpochDay(first),
        dayBefore(end));
  }

  private static @Nullable LocalDate dayBefore(int end) {
    return end == TerritoryTableBuilder.OPEN_END ? null : LocalDate.ofEpochDay(end - 1L);
  }
}
