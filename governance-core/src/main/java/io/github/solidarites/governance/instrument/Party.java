package io.github.solidarites.governance.instrument;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import java.util.List;

/**
 * <i>Partie</i> to a charter: a legal person, as the document names it.
 *
 * @param name the printed name
 * @param kind its kind
 * @param id its identifier, when the document or the territory gives it
 * @param siren its SIREN number, as printed
 * @param siret the SIRET number of its establishment, as printed
 * @param members the bodies for which it signs, as the text lists them
 */
public record Party(
    String name,
    ActorKind kind,
    Fact<ActorId> id,
    Fact<String> siren,
    Fact<String> siret,
    Fact<List<String>> members) {
  /**
   * A party of which only the name, the kind and the identifier are seen.
   *
   * @param name the printed name
   * @param kind its kind
   * @param id its identifier
   */
  public Party(String name, ActorKind kind, Fact<ActorId> id) {
    this(name, kind, id, Fact.notVisible(), Fact.notVisible(), Fact.notVisible());
  }

  /**
   * Tells whether two parties are one legal person: the same identifier, or, where one has none,
   * the same kind and printed name.
   *
   * @param other the other party
   * @return true for the same person
   */
  public boolean isSamePersonAs(Party other) {
    if (id instanceof Fact.Present<ActorId> mine && other.id instanceof Fact.Present<ActorId> its) {
      return mine.value().equals(its.value());
    }
    return kind.equals(other.kind) && name.equals(other.name);
  }
}
