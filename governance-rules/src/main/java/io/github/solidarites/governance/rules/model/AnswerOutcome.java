package io.github.solidarites.governance.rules.model;

/** How far a question could be answered. */
public enum AnswerOutcome {
  /** The value is settled, even when it says that there is none. */
  ANSWERED,
  /** A fact is missing, or two readings exist. */
  UNDETERMINED,
  /** Known, and deliberately not encoded; or outside the dates of the library. */
  OUT_OF_MODEL
}
