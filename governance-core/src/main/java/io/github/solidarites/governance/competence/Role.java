package io.github.solidarites.governance.competence;

/** What a text gives to the holder of a row. */
public enum Role {
  /** The law gives the competence. */
  ATTRIBUTIVE,
  /** <i>Chef de file</i>: organises common action, never commands. */
  LEAD,
  /** <i>Coordonne</i>, without being chef de file. */
  COORDINATES,
  /** Takes part. */
  CONTRIBUTES,
  /** Bears the cost. */
  FINANCES
}
