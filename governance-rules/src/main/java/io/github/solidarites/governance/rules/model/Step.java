package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.law.LegalCitation;
import java.util.List;

/**
 * A step of a question, which shows in the reasons of its answers. Its id is also the key of its
 * message.
 *
 * @param id the stable identifier, for example {@code delegation.no-subdelegation}
 * @param catalogue the entries of the catalogue it realises, possibly none; immutable
 * @param citations the texts that always go with it, possibly none; immutable
 */
public record Step(String id, List<String> catalogue, List<LegalCitation> citations) {
  /** Copies the lists. */
  public Step {
    catalogue = List.copyOf(catalogue);
    citations = List.copyOf(citations);
  }

  /**
   * A step that brings no text of its own.
   *
   * @param id the identifier
   * @param catalogue the entries of the catalogue
   * @return the step
   */
  public static Step of(String id, String... catalogue) {
    return new Step(id, List.of(catalogue), List.of());
  }

  /**
   * The same step with texts.
   *
   * @param texts the texts
   * @return a copy
   */
  public Step citing(LegalCitation... texts) {
    return new Step(id, catalogue, List.of(texts));
  }
}
