package io.github.solidarites.governance.json;

import java.util.List;
import java.util.Locale;

/** Reading cannot go on: carries the problems found so far. */
final class UnreadableException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  UnreadableException(List<Problem> problems) {
    super(problems.get(0).message(Locale.ENGLISH));
    this.problems = problems;
  }

  List<Problem> problems() {
    return problems;
  }
}
