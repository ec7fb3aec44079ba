package io.github.solidarites.governance.law;

/** How a statement of law was checked. The order goes from the surest to the least sure. */
public enum Confidence {
  /** The official wording was read. */
  OFFICIAL_TEXT,
  /** Part of the official wording was read. */
  OFFICIAL_TEXT_IN_PART,
  /** A dated version was seen in an official consolidation, not the wording. */
  OFFICIAL_HISTORY,
  /** Read in a secondary source: press, commentary, debate, report. */
  SECONDARY,
  /** Deduced from other texts. */
  INFERRED,
  /** From memory: to be verified. */
  MEMORY;

  /**
   * Tells whether reports must show « à vérifier ».
   *
   * @return true for what is deduced or remembered
   */
  public boolean toVerify() {
    return this == INFERRED || this == MEMORY;
  }
}
