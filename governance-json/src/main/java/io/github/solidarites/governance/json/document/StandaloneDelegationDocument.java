package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * <i>Délégation</i> between two actors, alone in its document.
 *
 * @param kind {@value #KIND}
 * @param formatVersion the version of the format, 1
 * @param schema the address of a JSON Schema, carried
 * @param id the reference of the act
 * @param delegator who delegates
 * @param recipient who receives
 * @param matters what is delegated; immutable
 * @param territory where
 * @param startInclusive the first day
 * @param endInclusive the last day; open when not given
 * @param extensions the properties {@code x-…}, carried, not judged; immutable
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StandaloneDelegationDocument(
    @Required String kind,
    @Required @FormatVersion Integer formatVersion,
    @JsonProperty("$schema") @Nullable String schema,
    @Required String id,
    @Required String delegator,
    @Required String recipient,
    List<@Required String> matters,
    @Required String territory,
    @Required String startInclusive,
    @Nullable String endInclusive,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extensions)
    implements GovernanceDocument {
  /** What {@code kind} says in such a document. */
  public static final String KIND = "delegation";

  /** Copies the collections; one that is not given is empty. */
  public StandaloneDelegationDocument {
    matters = Given.list(matters);
    extensions = Given.map(extensions);
  }

  /**
   * The same delegation among local facts.
   *
   * @return the entry
   */
  public DelegationDocument entry() {
    return new DelegationDocument(
        id, delegator, recipient, matters, territory, startInclusive, endInclusive);
  }
}
