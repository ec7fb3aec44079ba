package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.solidarites.governance.competence.Delegability;
import java.util.List;

/**
 * Whether a holder may delegate, to whom, by which texts.
 *
 * @param allowed what the law says
 * @param recipients the kinds that may receive; immutable
 * @param basis ids of citations; immutable
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DelegabilityDocument(
    @Required Delegability.Allowed allowed,
    List<@Required String> recipients,
    List<@Required String> basis) {
  /** Copies the collections; one that is not given is empty. */
  public DelegabilityDocument {
    recipients = Given.list(recipients);
    basis = Given.list(basis);
  }
}
