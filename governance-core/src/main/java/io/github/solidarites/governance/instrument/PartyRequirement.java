package io.github.solidarites.governance.instrument;

import io.github.solidarites.governance.actor.ActorKind;
import java.util.List;

/**
 * <i>Partie exigée</i> by a text.
 *
 * @param kinds the kinds that satisfy it; at least one; immutable
 * @param umbrellas kinds of bodies that may sign for them, if their mandate shows; immutable
 * @param atLeast how many parties of these kinds
 * @param conditional whether the text asks for it « le cas échéant » only
 */
public record PartyRequirement(
    List<ActorKind> kinds, List<ActorKind> umbrellas, int atLeast, boolean conditional) {
  /** Copies the lists and refuses a requirement of nobody. */
  public PartyRequirement {
    kinds = List.copyOf(kinds);
    umbrellas = List.copyOf(umbrellas);
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("PartyRequirement: kinds is empty");
    }
    if (atLeast < 1) {
      throw new IllegalArgumentException("PartyRequirement: atLeast " + atLeast);
    }
  }
}
