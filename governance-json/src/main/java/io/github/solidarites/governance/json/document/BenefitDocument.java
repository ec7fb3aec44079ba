package io.github.solidarites.governance.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.solidarites.governance.pathway.BenefitRule;
import java.util.List;

/**
 * <i>Prestation</i>, and what designates its payer.
 *
 * @param benefit the benefit
 * @param french the label in French
 * @param english the label in English
 * @param criterion the criterion
 * @param citations ids of citations; immutable
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BenefitDocument(
    @Required String benefit,
    @Required String french,
    @Required String english,
    @Required BenefitRule.Criterion criterion,
    List<@Required String> citations) {
  /** Copies the collections; one that is not given is empty. */
  public BenefitDocument {
    citations = Given.list(citations);
  }
}
