package io.github.solidarites.governance.rules.model;

/** The answer to « may this actor act » and to « is this person eligible ». */
public enum DecisionOutcome {
  /** <i>Habilité</i>, by the common norm. */
  GRANTED,
  /** <i>Habilité par délégation</i>. */
  GRANTED_BY_DELEGATION,
  /** <i>Éligible par dérogation</i>. */
  GRANTED_BY_WAIVER,
  /** <i>Interdit par un texte</i>. */
  FORBIDDEN,
  /** <i>Sans titre</i>, <i>non éligible</i>. */
  NOT_GRANTED,
  /** <i>À déterminer</i>: what is missing is named. */
  UNDETERMINED,
  /** <i>Hors du modèle</i>. */
  OUT_OF_MODEL;

  /**
   * Tells whether the answer is yes.
   *
   * @return true for the three grants
   */
  public boolean isGrant() {
    return this == GRANTED || this == GRANTED_BY_DELEGATION || this == GRANTED_BY_WAIVER;
  }
}
