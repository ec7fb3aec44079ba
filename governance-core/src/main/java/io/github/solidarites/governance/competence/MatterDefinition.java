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
 * @param notEncoded why it has no rows, for a matter of the register of what is not encoded
 */
public record MatterDefinition(
    MatterId id,
    String french,
    String english,
    List<String> aliases,
    Optional<MatterId> predecessor,
    Optional<NotEncoded> notEncoded) {
  /** Copies the aliases. */
  public MatterDefinition {
    requireNonNull(id, "id");
    requireNonNull(french, "french");
    requireNonNull(english, "english");
    aliases = List.copyOf(aliases);
    requireNonNull(predecessor, "predecessor");
    requireNonNull(notEncoded, "notEncoded");
  }

  /**
   * A matter that has rows.
   *
   * @param id the stable identifier
   * @param french the label in French
   * @param english the label in English
   * @param aliases usual acronyms and short names
   * @param predecessor the matter that came before it, if it followed one
   */
  public MatterDefinition(
      MatterId id,
      String french,
      String english,
      List<String> aliases,
      Optional<MatterId> predecessor) {
    this(id, french, english, aliases, predecessor, Optional.empty());
  }
}
