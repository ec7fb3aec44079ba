package io.github.solidarites.governance.competence;

import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.law.LegalCitation;
import java.util.List;
import java.util.Set;

/**
 * Whether the holder may delegate, to whom, by which texts.
 *
 * @param allowed what the law says
 * @param recipients the kinds that may receive; immutable
 * @param basis the texts; immutable, empty when nothing may be delegated
 */
public record Delegability(Allowed allowed, Set<ActorKind> recipients, List<LegalCitation> basis) {
  /** What the law says of delegation. */
  public enum Allowed {
    /** A text allows it. */
    YES,
    /** No text allows it. */
    NO,
    /** A text allows part of it, or under conditions. */
    CONDITIONAL
  }

  /** Nothing may be delegated. */
  public static final Delegability NONE = new Delegability(Allowed.NO, Set.of(), List.of());

  /** Copies the collections; a permission without a text is refused. */
  public Delegability {
    recipients = Set.copyOf(recipients);
    basis = List.copyOf(basis);
    if (allowed != Allowed.NO && basis.isEmpty()) {
      throw new IllegalArgumentException("Delegability: allowed " + allowed + " without a basis");
    }
  }
}
