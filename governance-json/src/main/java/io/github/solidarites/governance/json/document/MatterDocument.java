package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a matter is called.
 *
 * @param id the stable identifier
 * @param french the label in French
 * @param english the label in English
 * @param aliases usual acronyms and short names; immutable
 * @param predecessor the matter that came before it
 * @param notEncoded why it has no rows
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MatterDocument(
    @Required String id,
    @Required String french,
    @Required String english,
    List<@Required String> aliases,
    @Nullable String predecessor,
    @Valid @Nullable NotEncodedDocument notEncoded) {
  /** Copies the collections; one that is not given is empty. */
  public MatterDocument {
    aliases = Given.list(aliases);
  }
}
