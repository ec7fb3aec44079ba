package io.github.solidarites.governance.rules.pathway;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.pathway.BenefitRule;
import io.github.solidarites.governance.pathway.ResidenceHistory;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Explanation;
import io.github.solidarites.governance.rules.model.HolderLookup;
import io.github.solidarites.governance.rules.model.Payer;
import io.github.solidarites.governance.rules.model.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * <i>Collectivité débitrice</i>: who pays a benefit for a person on a day, by the criterion of that
 * benefit. A dispute about the payer never suspends the right of the person.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PayerQuestion {
  private final HolderLookup competences;
  private final PayerByDomicile byDomicile;
  private final PayerByResidence byResidence;

  /**
   * A question asked of a world.
   *
   * @param competences who holds what in that world
   */
  public PayerQuestion(HolderLookup competences) {
    this.competences = competences;
    this.byDomicile = new PayerByDomicile(competences);
    this.byResidence = new PayerByResidence(competences);
  }

  /**
   * Who pays.
   *
   * @param history where the person lived
   * @param benefit the benefit and its criterion
   * @param date the day
   * @return the payer, or the admissible ones with the fact that is missing
   */
  public Answer<Payer> whoPays(ResidenceHistory history, BenefitRule benefit, LocalDate date) {
    PayerFinding finding =
        switch (benefit.criterion()) {
          case DOMICILE_DE_SECOURS -> byDomicile.find(history, benefit, date);
          case RESIDENCE -> byResidence.find(history, benefit, date);
          case STATE -> state(benefit, date);
        };
    return finding.asAnswer();
  }

  private PayerFinding state(BenefitRule benefit, LocalDate date) {
    return PayerFinding.of(
        new Payer(ActorId.ETAT, Optional.empty()), () -> stateExplanation(benefit, date));
  }

  private Explanation stateExplanation(BenefitRule benefit, LocalDate date) {
    Reason conclusion = Reason.of(PayerSteps.STATE_CONCLUSION, Arguments.of("payer", ActorId.ETAT));
    return new Explanation(
        List.of(criterion(benefit), conclusion.citing(benefit.citations())),
        competences.register().naming(),
        date);
  }

  /** The first reason of every answer: which criterion the law sets for the benefit. */
  static Reason criterion(BenefitRule benefit) {
    Arguments labels = Arguments.of("french", benefit.french()).and("english", benefit.english());
    return Reason.of(PayerSteps.CRITERION, labels).citing(benefit.citations());
  }
}
