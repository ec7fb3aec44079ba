package io.github.solidarites.governance.time;

/** The answer to a yes-or-no question about facts that may be imprecise. */
public enum Truth {
  /** True on every possible day. */
  YES,
  /** False on every possible day. */
  NO,
  /** True on some possible days, false on others. */
  UNDETERMINED
}
