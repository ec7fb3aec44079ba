package io.github.solidarites.governance.rules.pathway;

import io.github.solidarites.governance.pathway.ResidenceHistory;
import io.github.solidarites.governance.pathway.Stay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Looks up the stays of a history. */
final class Stays {
  private Stays() {}

  /** The stay in which the person is on a day. */
  static Optional<Stay> on(ResidenceHistory history, LocalDate date) {
    for (Stay stay : history.stays()) {
      if (stay.period().contains(date)) {
        return Optional.of(stay);
      }
    }
    return Optional.empty();
  }

  /** The first day of the unbroken residence, in one département, that holds a day. */
  static Optional<LocalDate> residentSince(ResidenceHistory history, LocalDate date) {
    List<Stay> stays = history.stays();
    Optional<LocalDate> since = Optional.empty();
    for (int i = 0; i < stays.size(); i++) {
      Stay stay = stays.get(i);
      Optional<LocalDate> start = stay.period().startInclusive();
      if (i == 0 || !continues(stays.get(i - 1), stay)) {
        since = start;
      }
      if (stay.period().contains(date)) {
        return since;
      }
    }
    return Optional.empty();
  }

  private static boolean continues(Stay before, Stay after) {
    return before.departement().equals(after.departement())
        && before.period().endExclusive().equals(after.period().startInclusive());
  }
}
