package io.github.solidarites.governance.territory;

/** Whether a territory exists on a day, as far as the data tell. */
public enum Existence {
  /** It exists. */
  EXISTS,
  /** It began or ended on a day that lies between two editions: nobody can tell from them. */
  UNCERTAIN,
  /** It does not exist on that day. */
  ABSENT
}
