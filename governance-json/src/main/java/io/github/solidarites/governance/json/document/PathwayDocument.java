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
 * <i>Parcours</i> of a person. Personal data.
 *
 * @param kind {@value #KIND}
 * @param formatVersion the version of the format, 1
 * @param schema the address of a JSON Schema, carried
 * @param reference an opaque code of the caller, never the person’s name or number
 * @param followedDuring the days over which the pathway is followed
 * @param episodes in the order of the document; immutable
 * @param referents in the order of the document; immutable
 * @param extensions the properties {@code x-…}, carried, not judged; immutable
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PathwayDocument(
    @Required String kind,
    @Required @FormatVersion Integer formatVersion,
    @JsonProperty("$schema") @Nullable String schema,
    @OpaqueReference @Nullable String reference,
    @Required @Valid PeriodDocument followedDuring,
    List<@Valid EpisodeDocument> episodes,
    List<@Valid ReferentDocument> referents,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extensions)
    implements GovernanceDocument {
  /** What {@code kind} says in such a document. */
  public static final String KIND = "pathway";

  /** Copies the collections; one that is not given is empty. */
  public PathwayDocument {
    episodes = Given.list(episodes);
    referents = Given.list(referents);
    extensions = Given.map(extensions);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "PathwayDocument[…]";
  }
}
