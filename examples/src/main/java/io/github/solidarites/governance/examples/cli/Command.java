package io.github.solidarites.governance.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** What every command is: options, and an exit status. */
abstract class Command implements Callable<Integer> {
  /** Answered, or no error found. */
  static final int OK = 0;

  /** At least one error found; for {@code --quiet}, no. */
  static final int NO = 1;

  /** An input cannot be used. */
  static final int UNUSABLE = 2;

  /** Undetermined. */
  static final int UNDETERMINED = 3;

  @Mixin Options options = new Options();

  @Override
  public final Integer call() {
    return run(options.texts());
  }

  abstract int run(Texts texts);
}
