package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * <i>Dérogation</i>, alone in its document.
 *
 * @param kind {@value #KIND}
 * @param formatVersion the version of the format, 1
 * @param schema the address of a JSON Schema, carried
 * @param id the identifier
 * @param scheme the scheme it opens
 * @param startInclusive the first day
 * @param endInclusive the last day
 * @param territories the territories, as far as the list was read; immutable
 * @param listCompleteDuring the days on which the list is whole
 * @param citations ids of citations; immutable
 * @param extensions the properties {@code x-…}, carried, not judged; immutable
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StandaloneWaiverDocument(
    @Required String kind,
    @Required @FormatVersion Integer formatVersion,
    @JsonProperty("$schema") @Nullable String schema,
    @Required String id,
    @Required String scheme,
    @Required String startInclusive,
    @Required String endInclusive,
    List<@Valid ListedDocument> territories,
    @Required @Valid PeriodDocument listCompleteDuring,
    List<@Required String> citations,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extensions)
    implements GovernanceDocument {
  /** What {@code kind} says in such a document. */
  public static final String KIND = "waiver";

  /** Copies the collections; one that is not given is empty. */
  public StandaloneWaiverDocument {
    territories = Given.list(territories);
    citations = Given.list(citations);
    extensions = Given.map(extensions);
  }

  /**
   * The same waiver in a table of law.
   *
   * @return the row
   */
  public WaiverDocument entry() {
    return new WaiverDocument(
        id, scheme, startInclusive, endInclusive, territories, listCompleteDuring, citations);
  }
}
