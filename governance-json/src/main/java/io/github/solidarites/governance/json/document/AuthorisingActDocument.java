package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * <i>Acte d’habilitation</i> of a signatory.
 *
 * @param nature what the text calls it
 * @param date its date
 * @param number its number
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AuthorisingActDocument(
    @Required String nature, @Nullable String date, @Nullable String number) {}
