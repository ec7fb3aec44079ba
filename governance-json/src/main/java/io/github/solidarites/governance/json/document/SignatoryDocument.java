package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.solidarites.governance.instrument.SigningCapacity;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * <i>Signataire</i> of a charter.
 *
 * @param party the legal person that is bound
 * @param offices the offices that sign; null when not given; immutable
 * @param capacity the footing on which the office is held, as printed; its holder when not given
 * @param authorisingAct the act that empowers them
 * @param delegationOfSignature the act by which another signs in the place of the holder
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SignatoryDocument(
    @Required @Valid PartyDocument party,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<@Required String> offices,
    @Nullable SigningCapacity capacity,
    @Valid @Nullable AuthorisingActDocument authorisingAct,
    @Valid @Nullable AuthorisingActDocument delegationOfSignature) {
  /** Copies the offices; not given and none stay distinct. */
  public SignatoryDocument {
    offices = offices == null ? null : Given.list(offices);
  }
}
