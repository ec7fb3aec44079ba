package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.competence.MatterDefinition;
import io.github.solidarites.governance.competence.MatterId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A handle on a matter, obtained from a governance. Asking with a handle of another governance
 * gives the same answer, only more slowly. Not serialisable; keep the {@link MatterId}.
 */
public final class Matter {
  private final MatterDefinition definition;
  private final Register register;
  private final int index;

  Matter(MatterDefinition definition, Register register, int index) {
    this.definition = definition;
    this.register = register;
    this.index = index;
  }

  /**
   * The definition.
   *
   * @return the core value
   */
  public MatterDefinition definition() {
    return definition;
  }

  /**
   * The identifier.
   *
   * @return the identifier of the matter
   */
  public MatterId id() {
    return definition.id();
  }

  /**
   * The label.
   *
   * @param locale French or another
   * @return the label
   */
  public String label(Locale locale) {
    return locale.getLanguage().equals("fr") ? definition.french() : definition.english();
  }

  Register register() {
    return register;
  }

  int index() {
    return index;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Matter m && definition.id().equals(m.definition.id());
  }

  @Override
  public int hashCode() {
    return definition.id().hashCode();
  }

  @Override
  public String toString() {
    return definition.id().toString();
  }
}
