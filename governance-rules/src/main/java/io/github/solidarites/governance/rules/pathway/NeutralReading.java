package io.github.solidarites.governance.rules.pathway;

/** What a neutral stay does to a delay of three months that runs already (DS-23). */
enum NeutralReading {
  /** Its days do not count; the delay goes on after it. */
  SUSPEND,
  /** The delay starts again after it. */
  RESTART
}
