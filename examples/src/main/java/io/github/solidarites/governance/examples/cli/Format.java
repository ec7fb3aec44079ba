package io.github.solidarites.governance.examples.cli;

/** How results are printed. */
enum Format {
  /** For people. */
  text,
  /** For machines. */
  json
}
