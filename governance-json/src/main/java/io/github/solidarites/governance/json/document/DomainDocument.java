package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a domain is called.
 *
 * @param id the stable identifier
 * @param french the label in French
 * @param english the label in English
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DomainDocument(
    @Required String id, @Required String french, @Required String english) {}
