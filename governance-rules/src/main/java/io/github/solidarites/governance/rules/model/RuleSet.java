package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.time.ImpreciseDate;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of one kind of subject.
 *
 * @param name the kind of subject
 * @param version the version of the set
 * @param rules the rules; immutable
 * @param <S> the type of subject
 * @param <V> the type of view
 */
public record RuleSet<S, V>(String name, String version, List<Rule<S, V>> rules) {
  /** Copies the rules. */
  public RuleSet {
    rules = List.copyOf(rules);
  }

  /**
   * Runs every rule in force on a subject, with the severities of the library.
   *
   * @param subject the subject
   * @param view what may be asked of the world
   * @param day the day of the check
   * @param naming the names to print
   * @return the verdict
   */
  public Verdict check(S subject, V view, LocalDate day, Naming naming) {
    return check(subject, view, day, naming, Profile.none());
  }

  /**
   * Runs every rule in force on a subject.
   *
   * @param subject the subject
   * @param view what may be asked of the world
   * @param day the day of the check
   * @param naming the names to print
   * @param profile the severities to use
   * @return the verdict, which lists what the profile changed
   */
  public Verdict check(S subject, V view, LocalDate day, Naming naming, Profile profile) {
    return check(subject, view, ImpreciseDate.of(day), naming, profile);
  }

  /**
   * Runs every rule that may be in force on a subject whose day is not known exactly. The view
   * tells the rules which days are possible: where these disagree, a rule is undetermined.
   *
   * @param subject the subject
   * @param view what may be asked of the world
   * @param days the possible days of the check
   * @param naming the names to print
   * @param profile the severities to use
   * @return the verdict, which lists what the profile changed
   */
  public Verdict check(S subject, V view, ImpreciseDate days, Naming naming, Profile profile) {
    Period possible = Period.closed(days.earliest(), days.latest());
    List<Evaluation> all = new ArrayList<>();
    for (Rule<S, V> rule : rules) {
      Sink sink = new Sink(profile.applied(rule.card()));
      if (rule.card().inForce().overlaps(possible)) {
        rule.examine(subject, view, sink);
      }
      all.addAll(sink.evaluations());
    }
    return new Verdict(
        name,
        version,
        rules.size(),
        all,
        naming,
        days,
        profile.over(rules.stream().map(Rule::card).toList()));
  }
}
