package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * <i>Faits locaux</i>: delegations and transfers in force, populations.
 *
 * @param kind {@value #KIND}
 * @param formatVersion the version of the format, 1
 * @param schema the address of a JSON Schema, carried
 * @param complete whether these are all the delegations and transfers there are; false when not
 *     given
 * @param delegations the delegations; immutable
 * @param transfers the transfers of competence; immutable
 * @param populations numbers of inhabitants by commune; immutable
 * @param bodies the bodies that exist or do not, where the law leaves it open; immutable
 * @param extensions the properties {@code x-…}, carried, not judged; immutable
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LocalFactsDocument(
    @Required String kind,
    @Required @FormatVersion Integer formatVersion,
    @JsonProperty("$schema") @Nullable String schema,
    @Nullable Boolean complete,
    List<@Valid DelegationDocument> delegations,
    List<@Valid TransferDocument> transfers,
    Map<
            String,
            @Required
            @PositiveOrZero(message = "{io.github.solidarites.governance.json.not-negative}")
            Integer>
        populations,
    Map<String, @Required Boolean> bodies,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extensions)
    implements GovernanceDocument {
  /** What {@code kind} says in such a document. */
  public static final String KIND = "local-facts";

  /** Copies the collections; one that is not given is empty. */
  public LocalFactsDocument {
    delegations = Given.list(delegations);
    transfers = Given.list(transfers);
    populations = Given.map(populations);
    bodies = Given.map(bodies);
    extensions = Given.map(extensions);
  }
}
