package io.github.solidarites.governance.examples.cli;

/** Something that the person can correct: one clear line, exit status 2. */
final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UserError(String line) {
    super(line);
  }
}
