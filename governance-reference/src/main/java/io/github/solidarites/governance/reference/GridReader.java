package io.github.solidarites.governance.reference;

import io.github.solidarites.governance.rules.territory.TerritoryTableBuilder;
import io.github.solidarites.governance.territory.TerritoryEvent;
import io.github.solidarites.governance.territory.TerritoryId;
import java.nio.charset.StandardCharsets;

/**
 * Reads {@code territories.tsv}: T lines (territory), M lines (what the territory above is a member
 * of), S and P lines (successor, parts).
 */
final class GridReader {
  private final Cursor cursor;
  private final TerritoryTableBuilder builder;

  /** The days of the last territory, as long as no M line cut them. */
  private int first = TerritoryTableBuilder.OPEN_END;

  private int end = TerritoryTableBuilder.OPEN_END;

  GridReader(byte[] text, TerritoryTableBuilder builder) {
    this.cursor = new Cursor(text);
    this.builder = builder;
  }

  void read() {
    while (cursor.nextLine()) {
      switch (cursor.tag()) {
        case 'T' -> readTerritory();
        case 'M' -> readMembership();
        case 'S' -> readEnd(TerritoryEvent.Kind.MERGED);
        case 'P' -> readEnd(TerritoryEvent.Kind.SPLIT);
        default -> throw new IllegalStateException("territories.tsv: tag " + cursor.tag());
      }
    }
  }

  private String text() {
    return cursor.field().whole().text();
  }

  private void readTerritory() {
    addPending();
    TerritoryId id = TerritoryId.parse(text());
    byte[] name = (text() + text()).getBytes(StandardCharsets.UTF_8);
    builder.territory(id.level(), id.code(), name, 0, name.length);
    first = first(text());
    end = end(text());
  }

  private void readMembership() {
    int parent = builder.indexOf(TerritoryId.parse(text()));
    builder.exists(first(text()), end(text()), parent);
    first = end;
  }

  private void addPending() {
    if (first < end) {
      builder.exists(first, end, TerritoryTableBuilder.NONE);
    }
  }

  private void readEnd(TerritoryEvent.Kind kind) {
    addPending();
    first = end;
    int subject = builder.indexOf(TerritoryId.parse(text()));
    int successor = builder.indexOf(TerritoryId.parse(text()));
    int day = Cursor.day(text());
    builder.event(kind, subject, day, day, successor);
  }

  private static int first(String day) {
    return day.isEmpty() ? TerritoryTableBuilder.OPEN_START : Cursor.day(day);
  }

  /** The file gives the last day, inclusive. */
  private static int end(String day) {
    return day.isEmpty() ? TerritoryTableBuilder.OPEN_END : Cursor.day(day) + 1;
  }
}
