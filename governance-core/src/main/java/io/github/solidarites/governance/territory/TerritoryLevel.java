package io.github.solidarites.governance.territory;

/** The levels of the grid, from the nearest to the widest. */
public enum TerritoryLevel {
  /** <i>Commune associée</i>: a part of a commune, from a merger of the law of 1971. */
  COMMUNE_ASSOCIEE("commune-associee"),
  /** <i>Commune déléguée</i>: a part of a <i>commune nouvelle</i>. */
  COMMUNE_DELEGUEE("commune-deleguee"),
  /** <i>Arrondissement municipal</i> of Paris, Lyon or Marseille. */
  ARRONDISSEMENT_MUNICIPAL("arrondissement-municipal"),
  /** <i>Commune</i>. */
  COMMUNE("commune"),
  /** <i>Établissement public territorial</i> of the Métropole du Grand Paris. */
  EPT("ept"),
  /** <i>Établissement public de coopération intercommunale</i>. */
  EPCI("epci"),
  /** <i>Arrondissement</i> of a département, where a sous-préfet sits. */
  ARRONDISSEMENT("arrondissement"),
  /** <i>Département</i>, or the territory where another collectivity exercises its competences. */
  DEPARTEMENT("departement"),
  /** <i>Région</i>. */
  REGION("region"),
  /**
   * <i>Collectivité d’outre-mer</i> and the other territories outside the grid: Nouvelle-Calédonie,
   * Terres australes, Clipperton.
   */
  OUTRE_MER("outre-mer");

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

  /**
   * Whether a commune bears a code of this level: parts of communes keep the code of the commune
   * that they were.
   *
   * @return true for communes and their parts
   */
  public boolean hasCommuneCode() {
    return compareTo(COMMUNE) <= 0;
  }
}
