package io.github.solidarites.governance.instrument;

/** <i>Qualité du signataire</i>: on what footing a person holds the office that signs. */
public enum SigningCapacity {
  /** <i>Titulaire</i> of the office. */
  HOLDER,
  /** <i>Par intérim</i>. */
  INTERIM,
  /** <i>Suppléant, adjoint, vice-président</i>. */
  DEPUTY,
  /** An office of another legal person than the party. */
  OTHER_BODY
}
