package io.github.solidarites.governance.rules.model;

/** What is at stake, never what a court will do. From the gravest to the lightest. */
public enum Severity {
  /** <i>Bloquant</i>: a binding rule is not respected, or a right of the person is interrupted. */
  ERROR,
  /** <i>À corriger</i>: an irregularity that is usually repaired, a doubtful point. */
  WARNING,
  /** <i>Conseillé</i>: recommended by a soft text. */
  ADVICE,
  /** <i>Pour information</i>. */
  INFO
}
