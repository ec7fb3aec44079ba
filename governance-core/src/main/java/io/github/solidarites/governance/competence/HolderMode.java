package io.github.solidarites.governance.competence;

/** How several holders share a competence. */
public enum HolderMode {
  /** One holder. */
  SOLE,
  /** Only together. */
  JOINT,
  /** Each for its own part. */
  EACH
}
