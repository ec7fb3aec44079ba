package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.territory.Territory;
import io.github.solidarites.governance.territory.TerritoryId;
import org.jspecify.annotations.Nullable;

/**
 * A handle on a territory, obtained from a governance. Asking with a handle of another governance
 * gives the same answer, only more slowly. Not serialisable; keep the {@link TerritoryId}.
 */
public final class Place {
  private final TerritoryId id;
  private final Register register;
  private final int index;

  Place(TerritoryId id, Register register, int index) {
    this.id = id;
    this.register = register;
    this.index = index;
  }

  /**
   * The territory. It is made at each call.
   *
   * @return the core value
   */
  public Territory territory() {
    return register.territories().territory(index);
  }

  /**
   * The identifier.
   *
   * @return the identifier of the territory
   */
  public TerritoryId id() {
    return id;
  }

  Register register() {
    return register;
  }

  int index() {
    return index;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Place p && id.equals(p.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
