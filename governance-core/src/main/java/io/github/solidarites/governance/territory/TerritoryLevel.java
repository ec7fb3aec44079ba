package io.github.solidarites.governance.territory;

/** The levels of the grid, from the nearest to the widest. */
public enum TerritoryLevel {
  /** <i>Commune</i>. */
  COMMUNE("commune"),
  /** <i>Établissement public de coopération intercommunale</i>. */
  EPCI("epci"),
  /** <i>Département</i>, or the territory where another collectivity exercises its competences. */
  DEPARTEMENT("departement"),
  /** <i>Région</i>. */
  REGION("region");

  private final String prefix;

  TerritoryLevel(String prefix) {
    this.prefix = prefix;
  }

  /**
   * The first part of identifiers of this level.
   *
   * @return for example {@code departement}
   */
  public String prefix() {
    return prefix;
  }
}
