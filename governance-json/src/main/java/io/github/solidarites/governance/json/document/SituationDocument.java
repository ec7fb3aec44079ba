package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * <i>Situation</i> of a person. Personal data.
 *
 * @param kind {@value #KIND}
 * @param formatVersion the version of the format, 1
 * @param schema the address of a JSON Schema, carried
 * @param reference an opaque code of the caller, never the person’s name or number
 * @param birth the date of birth
 * @param withoutParentalSupport lives without the parents’ support
 * @param notInStudyTrainingOrWork neither student, nor in training, nor in work
 * @param resourcesWithinCeiling resources within the ceiling
 * @param reading how the text was read; the whole of it when not given
 * @param extensions the properties {@code x-…}, carried, not judged; immutable
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SituationDocument(
    @Required String kind,
    @Required @FormatVersion Integer formatVersion,
    @JsonProperty("$schema") @Nullable String schema,
    @OpaqueReference @Nullable String reference,
    @Nullable String birth,
    @Nullable Boolean withoutParentalSupport,
    @Nullable Boolean notInStudyTrainingOrWork,
    @Nullable Boolean resourcesWithinCeiling,
    @Valid @Nullable ReadingDocument reading,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extensions)
    implements GovernanceDocument {
  /** What {@code kind} says in such a document. */
  public static final String KIND = "situation";

  /** Copies the collections; one that is not given is empty. */
  public SituationDocument {
    extensions = Given.map(extensions);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "SituationDocument[…]";
  }
}
