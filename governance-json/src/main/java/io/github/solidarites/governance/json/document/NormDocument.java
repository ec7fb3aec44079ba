package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.solidarites.governance.pathway.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A norm of a scheme.
 *
 * @param startInclusive the first day; open when not given
 * @param endInclusive the last day; open when not given
 * @param byWaiver the id of the waiver it rests on
 * @param fromBirthday the first age
 * @param beforeBirthday the age that ends the right
 * @param conditions what else is looked at; immutable
 * @param citations ids of citations; immutable
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NormDocument(
    @Nullable String startInclusive,
    @Nullable String endInclusive,
    @Nullable String byWaiver,
    @Required Integer fromBirthday,
    @Required Integer beforeBirthday,
    List<@Required Condition> conditions,
    List<@Required String> citations) {
  /** Copies the collections; one that is not given is empty. */
  public NormDocument {
    conditions = Given.list(conditions);
    citations = Given.list(citations);
  }
}
