package io.github.solidarites.governance.reference;

import io.github.solidarites.governance.rules.territory.TerritoryTableBuilder;
import io.github.solidarites.governance.territory.TerritoryLevel;

/** Reads the body of a commune: one number for all editions, or one for each. */
final class MemberColumns {
  private static final int RADIX = 36;

  private final Cursor cursor;
  private final TerritoryTableBuilder builder;
  private int editions;

  MemberColumns(Cursor cursor, TerritoryTableBuilder builder) {
    this.cursor = cursor;
    this.builder = builder;
  }

  void countEdition() {
    editions++;
  }

  void read(TerritoryLevel level, int commune) {
    if (cursor.field().isEmpty()) {
      return;
    }
    int first = builder.first(level);
    for (int edition = 0; cursor.part(','); edition++) {
      if (cursor.isPartEmpty()) {
        continue;
      }
      int body = first + cursor.number(RADIX);
      if (edition == 0 && cursor.isOnly(',')) {
        fill(level, commune, body);
      } else {
        builder.member(level, edition, commune, body);
      }
    }
  }

  private void fill(TerritoryLevel level, int commune, int body) {
    for (int edition = 0; edition < editions; edition++) {
      builder.member(level, edition, commune, body);
    }
  }
}
