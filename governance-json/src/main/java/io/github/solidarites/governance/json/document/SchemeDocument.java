package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * <i>Dispositif</i>: its successive norms.
 *
 * @param id the identifier
 * @param french the label in French
 * @param english the label in English
 * @param norms the norms; immutable
 * @param replacedBy what took its place, as people call it
 * @param endedBy the id of the citation that ended it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SchemeDocument(
    @Required String id,
    @Required String french,
    @Required String english,
    List<@Valid NormDocument> norms,
    @Nullable String replacedBy,
    @Nullable String endedBy) {
  /** Copies the collections; one that is not given is empty. */
  public SchemeDocument {
    norms = Given.list(norms);
  }
}
