package io.github.solidarites.governance.rules.model;

/** What a rule rests on, and the gravest severity this allows. */
public enum Basis {
  /** The text of law. */
  LAW(Severity.ERROR),
  /** A ruling. */
  CASE_LAW(Severity.ERROR),
  /** A reading of the text, shown « à vérifier ». */
  READING(Severity.ERROR),
  /** Good practice. */
  PRACTICE(Severity.ADVICE),
  /** A convention of this library. */
  CONVENTION(Severity.WARNING);

  private final Severity gravest;

  Basis(Severity gravest) {
    this.gravest = gravest;
  }

  /**
   * The gravest severity that a rule on this basis may have.
   *
   * @return the severity
   */
  public Severity gravest() {
    return gravest;
  }
}
