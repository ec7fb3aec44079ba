package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * <i>Délégation</i> between two actors.
 *
 * @param id the reference of the act
 * @param delegator who delegates
 * @param recipient who receives
 * @param matters what is delegated; immutable
 * @param territory where
 * @param startInclusive the first day
 * @param endInclusive the last day; open when not given
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DelegationDocument(
    @Required String id,
    @Required String delegator,
    @Required String recipient,
    List<@Required String> matters,
    @Required String territory,
    @Required String startInclusive,
    @Nullable String endInclusive) {
  /** Copies the collections; one that is not given is empty. */
  public DelegationDocument {
    matters = Given.list(matters);
  }
}
