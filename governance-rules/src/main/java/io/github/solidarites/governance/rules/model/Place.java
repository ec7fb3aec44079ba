package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.territory.Territory;
import io.github.solidarites.governance.territory.TerritoryId;
import org.jspecify.annotations.Nullable;

/**
 * A handle on a territory, obtained from a governance. Asking with a handle of another governance
 * gives the same answer, only more slowly. Not serialisable; keep the {@link TerritoryId}.
 */
public final class Place {
  private final Territory territory;
  private final Register register;
  private final int index;

  Place(Territory territory, Register register, int index) {
    this.territory = territory;
    this.register = register;
    this.index = index;
  }

  /**
   * The territory.
   *
   * @return the core value
   */
  public Territory territory() {
    return territory;
  }

  /**
   * The identifier.
   *
   * @return the identifier of the territory
   */
  public TerritoryId id() {
    return territory.id();
  }

  Register register() {
    return register;
  }

  int index() {
    return index;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Place p && territory.id().equals(p.territory.id());
  }

  @Override
  public int hashCode() {
    return territory.id().hashCode();
  }

  @Override
  public String toString() {
    return territory.id().toString();
  }
}
