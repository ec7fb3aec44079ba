package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.law.LegalCitation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * <i>Constat</i>: a breach, or a missing fact. The sentence is derived from it.
 *
 * @param rule the identifier of the rule
 * @param catalogue the entries of the catalogue
 * @param outcome breached or undetermined
 * @param severity what is at stake
 * @param path where it stands, a JSON Pointer
 * @param messageKey the key of the sentence
 * @param arguments what the sentence speaks of
 * @param citations the texts of the rule and of the evaluation; immutable
 */
public record Finding(
    String rule,
    List<String> catalogue,
    Outcome outcome,
    Severity severity,
    String path,
    String messageKey,
    Arguments arguments,
    List<LegalCitation> citations) {
  static Finding of(Evaluation e) {
    return new Finding(
        e.rule().id(),
        e.rule().catalogue(),
        e.outcome(),
        e.rule().severity(),
        e.path(),
        e.messageKey(),
        e.arguments(),
        citations(e));
  }

  /** The texts of the rule, and those that this evaluation speaks of. */
  private static List<LegalCitation> citations(Evaluation e) {
    Set<LegalCitation> all = new LinkedHashSet<>(e.rule().citations());
    for (Object value : e.arguments().values().values()) {
      if (value instanceof LegalCitation citation) {
        all.add(citation);
      } else if (value instanceof List<?> list) {
        list.stream()
            .filter(LegalCitation.class::isInstance)
            .map(LegalCitation.class::cast)
            .forEach(all::add);
      }
    }
    return List.copyOf(all);
  }
}
