package io.github.solidarites.governance.territory;

/** Which inhabitants are counted (CGCT, art. R. 2151-1). */
public enum PopulationKind {
  /** <i>Population municipale</i>: who has the usual residence in the commune. */
  MUNICIPALE,
  /** <i>Population totale</i>: the <i>population comptée à part</i> included. */
  TOTALE
}
