package io.github.solidarites.governance.territory;

/** How exactly the data know a territory on a day. */
public enum Grade {
  /** From dated events: to the day. */
  DAY_EXACT,
  /** From the editions around the day, which agree; or from the last edition, for a later day. */
  EDITION,
  /** The editions around the day differ, or none speaks of it. */
  UNKNOWN
}
