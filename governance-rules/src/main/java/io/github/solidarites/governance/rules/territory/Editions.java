package io.github.solidarites.governance.rules.territory;

import java.time.LocalDate;

/**
 * The editions of the data: what an EPCI is, and how many people live in a commune, is known in the
 * year of an edition only.
 */
final class Editions {
  static final int NONE = -1;

  private final IntColumn years = new IntColumn();
  private final IntColumn epciAsOf = new IntColumn();
  private final IntColumn firstDays = new IntColumn();
  private final IntColumn endDays = new IntColumn();

  void add(int year, int yearOfItsEpci) {
    years.add(year);
    epciAsOf.add(yearOfItsEpci);
    firstDays.add((int) LocalDate.of(year, 1, 1).toEpochDay());
    endDays.add((int) LocalDate.of(year + 1, 1, 1).toEpochDay());
  }

  int size() {
    return years.size();
  }

  int year(int edition) {
    return years.get(edition);
  }

  int epciAsOf(int edition) {
    return epciAsOf.get(edition);
  }

  int firstDay(int edition) {
    return firstDays.get(edition);
  }

  /** The edition of the year of a day. */
  int at(int day) {
    for (int e = 0; e < years.size(); e++) {
      if (day >= firstDays.get(e) && day < endDays.get(e)) {
        return e;
      }
    }
    return NONE;
  }

  /** The last edition that is not after a day. */
  int before(int day) {
    int found = NONE;
    for (int e = 0; e < years.size() && firstDays.get(e) <= day; e++) {
      found = e;
    }
    return found;
  }
}
