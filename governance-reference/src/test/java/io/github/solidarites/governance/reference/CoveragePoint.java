package io.github.solidarites.governance.reference;

import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.rules.model.Reason;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One point of the space matter × kind of territory × run of days, and what it is answered by: one
 * row, a named absence, a fact that is asked for, or the register.
 */
record CoveragePoint(String matter, String place, String date, long rows, Optional<String> named) {
  private static final Set<String> NAMED =
      Set.of(
          "competence.not-yet",
          "competence.ended",
          "competence.not-here",
          "competence.not-encoded",
          "competence.no-departement",
          "competence.place-ended",
          "competence.commune-missing",
          "competence.population-missing",
          "competence.transfer-missing");

  static CoveragePoint of(String matter, String place, String date, Answer<Holders> answer) {
    List<String> steps = answer.explanation().reasons().stream().map(Reason::id).toList();
    long rows = steps.stream().filter("competence.rule"::equals).count();
    boolean settled = answer.outcome() == AnswerOutcome.ANSWERED && rows == 1;
    Optional<String> named =
        settled ? Optional.empty() : steps.stream().filter(NAMED::contains).findFirst();
    return new CoveragePoint(matter, place, date, rows, named);
  }

  /** Exactly one regime, or a named reason. */
  boolean isCovered() {
    return rows <= 1 && (rows == 1 || named.isPresent());
  }

  /** What the page counts the point under. */
  String answeredBy() {
    return named.orElse("one row");
  }
}
