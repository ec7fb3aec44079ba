package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** <i>Résultat du contrôle</i>: one evaluation per rule and examined element, and what follows. */
public final class Verdict {
  private static final Comparator<Evaluation> ORDER =
      Comparator.comparing((Evaluation e) -> e.rule().severity())
          .thenComparing(Evaluation::path, PointerOrder.INSTANCE)
          .thenComparing(e -> e.rule().id())
          .thenComparing(Evaluation::messageKey);

  private final String ruleSet;
  private final String version;
  private final int rulesRun;
  private final List<Evaluation> evaluations;
  private final Naming naming;
  private final ImpreciseDate days;
  private final Optional<AppliedProfile> profile;

  Verdict(
      String ruleSet,
      String version,
      int rulesRun,
      List<Evaluation> evaluations,
      Naming naming,
      ImpreciseDate days,
      Optional<AppliedProfile> profile) {
    this.ruleSet = ruleSet;
    this.version = version;
    this.rulesRun = rulesRun;
    this.evaluations = evaluations.stream().sorted(ORDER).toList();
    this.naming = naming;
    this.days = days;
    this.profile = profile;
  }

  /**
   * The outcome of the whole: breached by an error, else undetermined by an error rule, else
   * satisfied when something was, else not applicable.
   *
   * @return the outcome
   */
  public Outcome outcome() {
    if (hasError(Outcome.BREACHED)) {
      return Outcome.BREACHED;
    }
    if (hasError(Outcome.UNDETERMINED)) {
      return Outcome.UNDETERMINED;
    }
    return evaluations.stream().anyMatch(e -> e.outcome() == Outcome.SATISFIED)
        ? Outcome.SATISFIED
        : Outcome.NOT_APPLICABLE;
  }

  private boolean hasError(Outcome outcome) {
    return evaluations.stream()
        .anyMatch(e -> e.outcome() == outcome && e.rule().severity() == Severity.ERROR);
  }

  /**
   * Every evaluation, sorted by severity, then by place, then by rule.
   *
   * @return the evaluations; immutable
   */
  public List<Evaluation> evaluations() {
    return evaluations;
  }

  /**
   * What people must look at: breaches and missing facts.
   *
   * @return in the order of the evaluations; immutable
   */
  public List<Finding> findings() {
    return evaluations.stream().filter(Evaluation::isFinding).map(Finding::of).toList();
  }

  /**
   * How many evaluations had each outcome.
   *
   * @return every outcome, zero included
   */
  public Map<Outcome, Integer> counts() {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, 0);
    }
    evaluations.forEach(e -> counts.merge(e.outcome(), 1, Integer::sum));
    return counts;
  }

  /**
   * The rule set that ran.
   *
   * @return its name
   */
  public String ruleSet() {
    return ruleSet;
  }

  /**
   * The version of the rule set.
   *
   * @return the version
   */
  public String version() {
    return version;
  }

  /**
   * How many rules ran.
   *
   * @return the number, rules that found nothing to examine included
   */
  public int rulesRun() {
    return rulesRun;
  }

  /**
   * The day on which the subject was judged, on which names are taken too.
   *
   * @return the day; the last one when several are possible
   */
  public LocalDate day() {
    return days.latest();
  }

  /**
   * The days on which the subject was judged.
   *
   * @return one day, or every day that is possible
   */
  public ImpreciseDate days() {
    return days;
  }

  /**
   * The profile whose severities were used, with what it changed.
   *
   * @return empty for the severities of the library
   */
  public Optional<AppliedProfile> profile() {
    return profile;
  }

  /**
   * A finding as a sentence.
   *
   * @param finding one of the findings
   * @param locale French or another
   * @return the sentence
   */
  public String sentence(Finding finding, Locale locale) {
    return Messages.of(locale).render(finding.messageKey(), finding.arguments(), naming, day());
  }

  /**
   * An evaluation as a sentence.
   *
   * @param evaluation one of the evaluations
   * @param locale French or another
   * @return the sentence
   */
  public String sentence(Evaluation evaluation, Locale locale) {
    return Messages.of(locale)
        .render(evaluation.messageKey(), evaluation.arguments(), naming, day());
  }

  /**
   * The findings and the counts as text: for people, in a log or a console.
   *
   * @param locale French or another
   * @return several lines
   */
  public String report(Locale locale) {
    return new VerdictText(this, Messages.of(locale), locale).text();
  }

  @Override
  public String toString() {
    return "Verdict[" + outcome() + ", " + findings().size() + " findings]";
  }
}
