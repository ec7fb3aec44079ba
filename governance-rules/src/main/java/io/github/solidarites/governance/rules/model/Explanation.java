package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.law.LegalCitation;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** The ordered reasons of an answer: fact, provision, conclusion; for yes and for no. */
public final class Explanation {
  private final List<Reason> reasons;
  private final Naming naming;
  private final LocalDate day;

  /**
   * An explanation.
   *
   * @param reasons the reasons, in the order of the reasoning
   * @param naming the names to print
   * @param day the day of the question, on which names are taken
   */
  public Explanation(List<Reason> reasons, Naming naming, LocalDate day) {
    this.reasons = List.copyOf(reasons);
    this.naming = naming;
    this.day = day;
  }

  /**
   * The reasons.
   *
   * @return in order; immutable
   */
  public List<Reason> reasons() {
    return reasons;
  }

  /**
   * The texts of all reasons, each once.
   *
   * @return in the order of the reasons; immutable
   */
  public List<LegalCitation> citations() {
    LinkedHashSet<LegalCitation> all = new LinkedHashSet<>();
    reasons.forEach(r -> all.addAll(r.citations()));
    return List.copyOf(all);
  }

  /**
   * A reason as a sentence.
   *
   * @param reason one of the reasons
   * @param locale French or another
   * @return the sentence
   */
  public String sentence(Reason reason, Locale locale) {
    return Messages.of(locale).render(reason.id(), reason.arguments(), naming, day);
  }

  /**
   * All reasons as sentences.
   *
   * @param locale French or another
   * @return one sentence per reason; immutable
   */
  public List<String> sentences(Locale locale) {
    return reasons.stream().map(r -> sentence(r, locale)).toList();
  }

  /**
   * Tells whether a step was taken.
   *
   * @param stepId the identifier of the step
   * @return true when a reason has it
   */
  public boolean hasStep(String stepId) {
    return reasons.stream().anyMatch(r -> r.id().equals(stepId));
  }
}
