package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * <i>Chef de file désigné par le texte</i> of a charter.
 *
 * @param party the party named
 * @param domain the domain of the law that the printed words designate, for example {@code
 *     social-action}
 * @param title the printed title
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LeadClaimDocument(
    @Required @Valid PartyDocument party, @Nullable String domain, @Required String title) {}
