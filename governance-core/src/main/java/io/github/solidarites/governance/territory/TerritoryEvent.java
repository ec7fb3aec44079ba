package io.github.solidarites.governance.territory;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What happened to a commune.
 *
 * @param kind what happened
 * @param territory the commune
 * @param other the commune that took it in, from which it came out, or whose code it took
 * @param oldName the name before, when the name changed
 * @param earliest the first day on which it can have happened
 * @param latest the last one; the same when the day is known
 */
public record TerritoryEvent(
    Kind kind,
    TerritoryId territory,
    Optional<TerritoryId> other,
    Optional<String> oldName,
    LocalDate earliest,
    LocalDate latest) {

  /** What can happen. */
  public enum Kind {
    /** <i>Création</i>: of other territories, or with the code of another département. */
    CREATED,
    /** <i>Rétablissement</i>: a part of a commune is a commune again. */
    RESTORED,
    /** <i>Changement de nom</i>. */
    RENAMED,
    /** <i>Fusion</i>: it became a part of another. */
    MERGED,
    /** It was divided among several. */
    SPLIT,
    /** <i>Changement de département</i>: its code ended, another code goes on. */
    MOVED,
    /** <i>Suppression</i>, without a successor. */
    SUPPRESSED;

    /**
     * Whether the code ends with the event.
     *
     * @return true for a merger, a split, a move, a suppression
     */
    public boolean ends() {
      return compareTo(MERGED) >= 0;
    }
  }

  /** Checks the days. */
  public TerritoryEvent {
    requireNonNull(kind, "kind");
    requireNonNull(territory, "territory");
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException(
          "TerritoryEvent: latest " + latest + " is before earliest " + earliest);
    }
  }

  /**
   * Whether the day is known.
   *
   * @return false when only two editions surround it
   */
  public boolean isDayExact() {
    return earliest.equals(latest);
  }
}
