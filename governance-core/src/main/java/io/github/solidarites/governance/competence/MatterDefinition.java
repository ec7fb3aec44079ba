package io.github.solidarites.governance.competence;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What a matter is called.
 *
 * @param id the stable identifier
 * @param french the label in French
 * @param english the label in English
 * @param aliases usual acronyms and short names; immutable
 * @param predecessor the matter that came before it, if it followed one
 */
public record MatterDefinition(
    MatterId id,
    String french,
    String english,
    List<String> aliases,
    Optional<MatterId> predecessor) {
  /** Copies the aliases. */
  public MatterDefinition {
    requireNonNull(id, "id");
    requireNonNull(french, "french");
    requireNonNull(english, "english");
    aliases = List.copyOf(aliases);
    requireNonNull(predecessor, "predecessor");
  }
}
