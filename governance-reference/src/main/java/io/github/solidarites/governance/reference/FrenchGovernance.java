package io.github.solidarites.governance.reference;

import io.github.solidarites.governance.actor.Organ;
import io.github.solidarites.governance.rules.Governance;
import io.github.solidarites.governance.rules.model.LawTables;
import io.github.solidarites.governance.rules.territory.TerritoryTable;
import java.util.List;

/**
 * The governance of France, from the data of this jar: no network, no file, no JSON library.
 *
 * <pre>{@code
 * Governance governance = FrenchGovernance.load();
 * }</pre>
 */
public final class FrenchGovernance {
  private FrenchGovernance() {}

  /**
   * Loads the tables of law and the territories. It takes a moment: keep the result and share it.
   *
   * @return the governance, without local facts, as known today
   */
  public static Governance load() {
    return Governance.of(lawTables(), territories());
  }

  /**
   * The tables of law alone, for those who combine them with rows of their own.
   *
   * @return the tables
   */
  public static LawTables lawTables() {
    return new CompactLaw(ActorsReader.read()).read(Lines.of("law.tsv"));
  }

  /**
   * The assemblies, offices and services that act for a legal person, with their names over time.
   *
   * @return immutable
   */
  public static List<Organ> organs() {
    return OrgansReader.read();
  }

  /**
   * The territories alone.
   *
   * @return every territory since 1943; immutable
   */
  public static TerritoryTable territories() {
    return TerritoriesReader.read();
  }
}
