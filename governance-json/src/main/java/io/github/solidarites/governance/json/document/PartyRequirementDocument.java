package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * <i>Partie exigée</i> by a text.
 *
 * @param kinds the kinds that satisfy it; immutable
 * @param umbrellas kinds of bodies that may sign for them; immutable
 * @param atLeast how many parties; one when not given
 * @param conditional whether it is asked « le cas échéant » only; false when not given
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PartyRequirementDocument(
    List<@Required String> kinds,
    List<@Required String> umbrellas,
    @Nullable Integer atLeast,
    @Nullable Boolean conditional) {
  /** Copies the collections; one that is not given is empty. */
  public PartyRequirementDocument {
    kinds = Given.list(kinds);
    umbrellas = Given.list(umbrellas);
  }
}
