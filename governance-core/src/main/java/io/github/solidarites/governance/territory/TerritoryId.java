package io.github.solidarites.governance.territory;

import static java.util.Objects.requireNonNull;

/**
 * The identifier of a territory: {@code commune:54395}, {@code departement:54}, {@code region:44},
 * {@code epci:245400676}. A bare five-character code is read as a commune's.
 *
 * @param level the level
 * @param code Insee's code, or the SIREN of an EPCI or an EPT
 */
public record TerritoryId(TerritoryLevel level, String code) implements Comparable<TerritoryId> {
  /** Checks the form of the code. */
  public TerritoryId {
    requireNonNull(level, "level");
    if (!CodeForm.of(level, code)) {
      throw new IllegalArgumentException(
          "TerritoryId: code \"" + code + "\" is not the code of a " + level.prefix());
    }
  }

  /**
   * A commune.
   *
   * @param code Insee's code, five characters
   * @return the identifier
   */
  public static TerritoryId commune(String code) {
    return new TerritoryId(TerritoryLevel.COMMUNE, code);
  }

  /**
   * A département.
   *
   * @param code Insee's code, or 69D, 69M
   * @return the identifier
   */
  public static TerritoryId departement(String code) {
    return new TerritoryId(TerritoryLevel.DEPARTEMENT, code);
  }

  /**
   * Reads an identifier.
   *
   * @param text for example {@code departement:54}, or {@code 54395}
   * @return the identifier
   * @throws IllegalArgumentException if the text has not that form
   */
  public static TerritoryId parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return commune(text);
    }
    String prefix = text.substring(0, colon);
    for (TerritoryLevel level : TerritoryLevel.values()) {
      if (level.prefix().equals(prefix)) {
        return new TerritoryId(level, text.substring(colon + 1));
      }
    }
    throw new IllegalArgumentException("TerritoryId: level \"" + prefix + "\" is unknown");
  }

  @Override
  public int compareTo(TerritoryId other) {
    int byLevel = level.compareTo(other.level);
    return byLevel != 0 ? byLevel : code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return level.prefix() + ":" + code;
  }
}
