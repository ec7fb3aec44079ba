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
 * <i>Charte de partenariat</i>, or a convention that carries one.
 *
 * @param kind {@value #KIND}
 * @param formatVersion the version of the format, 1
 * @param schema the address of a JSON Schema, carried
 * @param reference a code of the caller
 * @param title the printed title
 * @param instrument what the document is in law, for example {@code rsa-orientation-agreement}
 * @param territory the territory on which it applies
 * @param sourceKind whether the act or the press was read
 * @param source where the text was found
 * @param signedOn the day of signature: a day, a month, a year or an interval
 * @param signatories in the order of the text; immutable
 * @param signatoriesComplete whether the part read shows all of them; when not given, true for a
 *     full text of the act, else false
 * @param effect when it takes effect, and for how long
 * @param lead whom it names as lead
 * @param reading how the text was read; the whole of it when not given
 * @param extensions the properties {@code x-…}, carried, not judged; immutable
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CharterDocument(
    @Required String kind,
    @Required @FormatVersion Integer formatVersion,
    @JsonProperty("$schema") @Nullable String schema,
    @OpaqueReference(person = false) @Nullable String reference,
    @Required String title,
    @Nullable String instrument,
    @Nullable String territory,
    @Nullable PrintedSource sourceKind,
    @Nullable String source,
    @Nullable String signedOn,
    List<@Valid SignatoryDocument> signatories,
    @Nullable Boolean signatoriesComplete,
    @Valid @Nullable EffectDocument effect,
    @Valid @Nullable LeadClaimDocument lead,
    @Valid @Nullable ReadingDocument reading,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> extensions)
    implements GovernanceDocument {
  /** What {@code kind} says in such a document. */
  public static final String KIND = "charter";

  /** Copies the collections; one that is not given is empty. */
  public CharterDocument {
    signatories = Given.list(signatories);
    extensions = Given.map(extensions);
  }
}
