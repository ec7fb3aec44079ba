package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.law.LegalCitation;
import java.util.ArrayList;
import java.util.List;

/**
 * One reason of an answer: a step, what it was about, the texts.
 *
 * @param step the step
 * @param arguments what its message speaks of
 * @param citations the texts, those of the step first; immutable
 */
public record Reason(Step step, Arguments arguments, List<LegalCitation> citations) {
  /** Copies the citations. */
  public Reason {
    citations = List.copyOf(citations);
  }

  /**
   * A reason with the step's own texts.
   *
   * @param step the step
   * @param arguments the arguments
   * @return the reason
   */
  public static Reason of(Step step, Arguments arguments) {
    return new Reason(step, arguments, step.citations());
  }

  /**
   * The same reason with more texts.
   *
   * @param more the texts
   * @return a copy
   */
  public Reason citing(List<LegalCitation> more) {
    List<LegalCitation> all = new ArrayList<>(citations);
    more.stream().filter(c -> !all.contains(c)).forEach(all::add);
    return new Reason(step, arguments, all);
  }

  /**
   * The identifier of the step.
   *
   * @return for example {@code lead.named-by-statute}
   */
  public String id() {
    return step.id();
  }
}
