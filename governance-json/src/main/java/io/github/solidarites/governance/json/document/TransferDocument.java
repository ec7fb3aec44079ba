package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * <i>Transfert de compétence</i> between two actors.
 *
 * @param id the reference of the act
 * @param giver who loses the competence
 * @param receiver who exercises it from then on
 * @param matters what is transferred; immutable
 * @param domains the domains in which the competences are transferred; immutable
 * @param territory where
 * @param startInclusive the first day
 * @param endInclusive the last day; open when not given
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TransferDocument(
    @Required String id,
    @Required String giver,
    @Required String receiver,
    List<@Required String> matters,
    List<@Required String> domains,
    @Required String territory,
    @Required String startInclusive,
    @Nullable String endInclusive) {
  /** Copies the collections; one that is not given is empty. */
  public TransferDocument {
    matters = Given.list(matters);
    domains = Given.list(domains);
  }
}
