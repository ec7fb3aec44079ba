package io.github.solidarites.governance.pathway;

import io.github.solidarites.governance.law.LegalCitation;
import java.util.List;

/**
 * Which criterion designates the payer of a benefit (DS-15).
 *
 * @param benefit the benefit
 * @param french the label in French, with its article
 * @param english the label in English
 * @param criterion the criterion
 * @param citations the texts, at least one
 */
public record BenefitRule(
    Benefit benefit,
    String french,
    String english,
    Criterion criterion,
    List<LegalCitation> citations) {
  /** What designates the payer. */
  public enum Criterion {
    /** <i>Domicile de secours</i>. */
    DOMICILE_DE_SECOURS,
    /** <i>Résidence</i>, never the three months. */
    RESIDENCE,
    /** The State pays. */
    STATE
  }

  /** Refuses a criterion without a text. */
  public BenefitRule {
    citations = List.copyOf(citations);
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("BenefitRule " + benefit + ": citations is empty");
    }
  }
}
