package io.github.solidarites.governance.instrument;

/** What a document was read from. */
public enum TextSource {
  /** <i>Acte</i>: the text itself, or a part of it. */
  ACT,
  /** <i>Presse</i>: what an article, or the parties, say of it; it shows no blank of the act. */
  PRESS
}
