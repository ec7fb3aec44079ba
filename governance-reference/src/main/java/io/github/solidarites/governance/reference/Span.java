package io.github.solidarites.governance.reference;

import io.github.solidarites.governance.rules.territory.TerritoryTableBuilder;

/**
 * A run of days as it is written: {@code 20160101-20190102~20210101}. An empty side is open; two
 * days joined by a tilde surround a day that nobody knows.
 *
 * @param from the first day on which the run can have begun
 * @param sureFrom the day on which it has begun in any case
 * @param sureUntil the first day on which it can have ended
 * @param until the day on which it has ended in any case, exclusive
 */
record Span(int from, int sureFrom, int sureUntil, int until) {
  static final Span ALWAYS = parse("-");

  static Span parse(String text) {
    int dash = text.indexOf('-');
    String start = text.substring(0, dash);
    String end = text.substring(dash + 1);
    return new Span(
        start.isEmpty() ? TerritoryTableBuilder.OPEN_START : earliest(start),
        start.isEmpty() ? TerritoryTableBuilder.OPEN_START : latest(start),
        end.isEmpty() ? TerritoryTableBuilder.OPEN_END : earliest(end),
        end.isEmpty() ? TerritoryTableBuilder.OPEN_END : latest(end));
  }

  /** The first of two days, or the only one. */
  static int earliest(String days) {
    return Cursor.day(days.substring(0, 8));
  }

  /** The last of two days, or the only one. */
  static int latest(String days) {
    return Cursor.day(days.substring(days.length() - 8));
  }

  /** Adds the days on which nobody can tell. */
  void addDoubts(TerritoryTableBuilder builder) {
    if (from < sureFrom) {
      builder.doubt(from, sureFrom);
    }
    if (sureUntil < until) {
      builder.doubt(sureUntil, until);
    }
  }
}
