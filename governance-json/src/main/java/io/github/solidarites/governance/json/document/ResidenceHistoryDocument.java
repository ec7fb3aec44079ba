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
 * <i>Histoire résidentielle</i> of an adult. Personal data.
 *
 * @param kind {@value #KIND}
 * @param formatVersion the version of the format, 1
 * @param schema the address of a JSON Schema, carried
 * @param reference an opaque code of the caller, never the person’s name or number
 * @param adultThroughout whether the person was adult or emancipated all along
 * @param initialDomicile the département of the domicile de secours before the first stay
 * @param stays in the order of their start; immutable
 * @param reading how the text was read; the whole of it when not given
 * @param extensions the properties {@code x-…}, carried, not judged; immutable
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ResidenceHistoryDocument(
    @Required String kind,
    @Required @FormatVersion Integer formatVersion,
    @JsonProperty("$schema") @Nullable String schema,
    @OpaqueReference @Nullable String reference,
    @Nullable Boolean adultThroughout,
    @Nullable String initialDomicile,
    List<@Valid StayDocument> stays,
    @Valid @Nullable ReadingDocument reading,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extensions)
    implements GovernanceDocument {
  /** What {@code kind} says in such a document. */
  public static final String KIND = "residence-history";

  /** Copies the collections; one that is not given is empty. */
  public ResidenceHistoryDocument {
    stays = Given.list(stays);
    extensions = Given.map(extensions);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "ResidenceHistoryDocument[…]";
  }
}
