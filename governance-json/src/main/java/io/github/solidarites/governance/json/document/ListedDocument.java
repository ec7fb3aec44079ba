package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A territory of the list of a waiver.
 *
 * @param territory the territory
 * @param startInclusive the first day
 * @param endInclusive the last day; open when not given
 * @param whole false when only a part of it is listed; true when not given
 * @param listedBy the id of the citation that lists it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ListedDocument(
    @Required String territory,
    @Required String startInclusive,
    @Nullable String endInclusive,
    @Nullable Boolean whole,
    @Required String listedBy) {}
