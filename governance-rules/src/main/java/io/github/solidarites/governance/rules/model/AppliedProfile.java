package io.github.solidarites.governance.rules.model;

import java.util.List;

/**
 * The profile under which a subject was checked.
 *
 * @param name the name of the profile
 * @param changes what it changed among the rules that ran, in their order; immutable
 */
public record AppliedProfile(String name, List<SeverityChange> changes) {
  /** Copies the changes. */
  public AppliedProfile {
    changes = List.copyOf(changes);
  }
}
