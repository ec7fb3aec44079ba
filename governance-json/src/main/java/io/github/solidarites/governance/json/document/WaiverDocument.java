package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.List;

/**
 * <i>Dérogation</i>: a text opens a scheme in some territories, for a time.
 *
 * @param id the identifier
 * @param scheme the scheme it opens
 * @param startInclusive the first day
 * @param endInclusive the last day
 * @param territories the territories, as far as the list was read; immutable
 * @param listCompleteDuring the days on which the list is whole
 * @param citations ids of citations; immutable
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record WaiverDocument(
    @Required String id,
    @Required String scheme,
    @Required String startInclusive,
    @Required String endInclusive,
    List<@Valid ListedDocument> territories,
    @Required @Valid PeriodDocument listCompleteDuring,
    List<@Required String> citations) {
  /** Copies the collections; one that is not given is empty. */
  public WaiverDocument {
    territories = Given.list(territories);
    citations = Given.list(citations);
  }
}
