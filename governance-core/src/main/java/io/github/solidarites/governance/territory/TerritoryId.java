package io.github.solidarites.governance.territory;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The identifier of a territory: {@code commune:54395}, {@code departement:54}, {@code region:44},
 * {@code epci:245400676}. A bare five-character code is read as a commune's.
 *
 * @param level the level
 * @param code Insee's code, or the SIREN of an EPCI or an EPT
 */
public record TerritoryId(TerritoryLevel level, String code) implements Comparable<TerritoryId> {
  private static final Pattern COMMUNE = Pattern.compile("(?:\\d{2}|2[AB])\\d{3}");
  private static final Pattern DEPARTEMENT = Pattern.compile("\\d{2}|2[AB]|69[DM]|97\\d");
  private static final Pattern REGION = Pattern.compile("\\d{2}");
  private static final Pattern SIREN = Pattern.compile("\\d{9}");
  private static final Pattern ARRONDISSEMENT = Pattern.compile("(?:\\d{2}|2[AB]|97\\d)\\d");
  private static final Pattern OUTRE_MER = Pattern.compile("97[578]|98[46789]");

  /** Checks the form of the code. */
  public TerritoryId {
    requireNonNull(level, "level");
    Pattern form =
        switch (level) {
          case COMMUNE, COMMUNE_DELEGUEE, COMMUNE_ASSOCIEE, ARRONDISSEMENT_MUNICIPAL -> COMMUNE;
          case EPCI, EPT -> SIREN;
          case ARRONDISSEMENT -> ARRONDISSEMENT;
          case OUTRE_MER -> OUTRE_MER;
          case DEPARTEMENT -> DEPARTEMENT;
          case REGION -> REGION;
        };
    if (!form.matcher(code).matches()) {
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
