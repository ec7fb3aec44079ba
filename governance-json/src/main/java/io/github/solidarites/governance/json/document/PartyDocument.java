package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * <i>Partie</i> to a charter.
 *
 * @param name the printed name
 * @param kind its kind, for example {@code departement}
 * @param id its identifier, for example {@code departement:54}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PartyDocument(@Required String name, @Required String kind, @Nullable String id) {}
