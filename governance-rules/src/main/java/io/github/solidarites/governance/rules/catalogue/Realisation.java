package io.github.solidarites.governance.rules.catalogue;

/** How an entry of the catalogue is realised. */
public enum Realisation {
  /** A rule checks it on a subject. */
  CHECK,
  /** A step of a question applies it, and shows in the reasons of its answers. */
  STEP,
  /** Dated data realise it. */
  ROW,
  /** Deliberately not encoded, with the reason. */
  REGISTER,
  /** Nothing realises it yet. */
  NOT_YET
}
