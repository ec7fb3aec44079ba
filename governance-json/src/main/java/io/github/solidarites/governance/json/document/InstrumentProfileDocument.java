package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.solidarites.governance.law.Confidence;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * <i>Exigences d’un texte</i> for a kind of instrument.
 *
 * @param id the identifier of the row
 * @param instrument the kind of instrument
 * @param startInclusive the first day; open when not given
 * @param endInclusive the last day; open when not given
 * @param dateConfidence how the dates were checked
 * @param parties the parties, in the order of the text; immutable
 * @param durationRequired whether the duration must be stated; false when not given
 * @param maximumMonths the longest duration
 * @param citations ids of citations; immutable
 * @param note for people who read the table
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record InstrumentProfileDocument(
    @Required String id,
    @Required String instrument,
    @Nullable String startInclusive,
    @Nullable String endInclusive,
    @Required Confidence dateConfidence,
    List<@Valid PartyRequirementDocument> parties,
    @Nullable Boolean durationRequired,
    @Nullable Integer maximumMonths,
    List<@Required String> citations,
    @Nullable String note) {
  /** Copies the collections; one that is not given is empty. */
  public InstrumentProfileDocument {
    parties = Given.list(parties);
    citations = Given.list(citations);
  }
}
