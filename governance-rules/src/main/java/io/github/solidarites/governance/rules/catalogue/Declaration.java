package io.github.solidarites.governance.rules.catalogue;

import java.util.List;
import java.util.Optional;

/** What an entry of the catalogue says of its own realisation; most say nothing. */
public sealed interface Declaration {
  /**
   * It restates another entry, and is realised as that one is.
   *
   * @param id the other entry
   * @param note why, when it does not go without saying
   */
  record SameAs(String id, Optional<Wording> note) implements Declaration {}

  /**
   * Dated data realise it.
   *
   * @param names the rows, matters or schemes of the tables; immutable
   */
  record Rows(List<String> names) implements Declaration {
    /** Copies the names. */
    public Rows {
      names = List.copyOf(names);
    }
  }

  /**
   * It is deliberately not encoded.
   *
   * @param reason why
   */
  record Register(Wording reason) implements Declaration {}
}
