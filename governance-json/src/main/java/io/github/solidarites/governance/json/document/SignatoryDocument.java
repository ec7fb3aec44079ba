package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * <i>Signataire</i> of a charter.
 *
 * @param party the legal person that is bound
 * @param offices the offices that sign; null when not given; immutable
 * @param authorisingAct the act that empowers them
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SignatoryDocument(
    @Required @Valid PartyDocument party,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<@Required String> offices,
    @Valid @Nullable AuthorisingActDocument authorisingAct) {
  /** Copies the offices; not given and none stay distinct. */
  public SignatoryDocument {
    offices = offices == null ? null : Given.list(offices);
  }
}
