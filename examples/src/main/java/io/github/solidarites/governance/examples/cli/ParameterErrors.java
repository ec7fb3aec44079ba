package io.github.solidarites.governance.examples.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One clear line for a command line that cannot be understood. */
final class ParameterErrors implements IParameterExceptionHandler {
  private final Texts texts;

  ParameterErrors(Texts texts) {
    this.texts = texts;
  }

  @Override
  public int handleParseException(ParameterException error, String[] args) {
    System.err.println(line(error));
    return Command.UNUSABLE;
  }

  private String line(ParameterException error) {
    if (error instanceof MissingParameterException missing) {
      return texts.get(
          "error.option-missing",
          missing.getMissing().stream()
              .map(ParameterErrors::name)
              .collect(Collectors.joining(", ")));
    }
    if (error instanceof UnmatchedArgumentException unmatched) {
      return texts.get("error.option-unknown", String.join(" ", unmatched.getUnmatched()));
    }
    String name = error.getArgSpec() == null ? "" : name(error.getArgSpec());
    return texts.get("error.option-value", name, String.valueOf(error.getValue()));
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }
}
