package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.solidarites.governance.rules.model.Severity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * <i>Profil</i>: severities that an organisation chooses for its own checks.
 *
 * @param kind {@value #KIND}
 * @param formatVersion the version of the format, 1
 * @param schema the address of a JSON Schema, carried
 * @param name what it is called in reports
 * @param severities the severity wanted, by identifier of rule; immutable
 * @param extensions the properties {@code x-…}, carried, not judged; immutable
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProfileDocument(
    @Required String kind,
    @Required @FormatVersion Integer formatVersion,
    @JsonProperty("$schema") @Nullable String schema,
    @Required String name,
    Map<String, @Required Severity> severities,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extensions)
    implements GovernanceDocument {
  /** What {@code kind} says in such a document. */
  public static final String KIND = "profile";

  /** Copies the collections; one that is not given is empty. */
  public ProfileDocument {
    severities = Given.map(severities);
    extensions = Given.map(extensions);
  }
}
