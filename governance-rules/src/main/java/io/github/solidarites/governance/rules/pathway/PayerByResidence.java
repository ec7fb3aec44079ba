package io.github.solidarites.governance.rules.pathway;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.pathway.BenefitRule;
import io.github.solidarites.governance.pathway.ResidenceHistory;
import io.github.solidarites.governance.pathway.Stay;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Explanation;
import io.github.solidarites.governance.rules.model.HolderLookup;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.rules.model.Matter;
import io.github.solidarites.governance.rules.model.Payer;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.territory.TerritoryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The payer of a benefit that follows the <i>résidence</i>: never the three months. */
final class PayerByResidence {
  private static final String RSA = "rsa";
  private static final MatterId RSA_GRANT = new MatterId("rsa-grant");

  private final HolderLookup competences;
  private final PayingActors payers;

  PayerByResidence(HolderLookup competences) {
    this.competences = competences;
    this.payers = new PayingActors(competences);
  }

  PayerFinding find(ResidenceHistory history, BenefitRule benefit, LocalDate date) {
    Stay stay = Stays.on(history, date).orElse(null);
    if (stay == null) {
      Reason missing = Reason.of(PayerSteps.MISSING_RESIDENCE, Arguments.of("date", date));
      return open(benefit, date, List.of(), List.of(missing));
    }
    Place place = competences.register().find(stay.departement()).orElse(null);
    if (place == null) {
      Arguments which = Arguments.of("place", stay.departement());
      return open(benefit, date, List.of(), List.of(Reason.of(PayerSteps.UNKNOWN_PLACE, which)));
    }
    return namedByLaw(benefit, place, date)
        .orElseGet(() -> resident(history, benefit, place.id(), date));
  }

  private PayerFinding resident(
      ResidenceHistory history, BenefitRule benefit, TerritoryId departement, LocalDate date) {
    Payer payer = payers.of(departement, Stays.residentSince(history, date), date).orElseThrow();
    Reason conclusion =
        Reason.of(
                PayerSteps.RESIDENCE_CONCLUSION,
                Arguments.of("payer", payer.actor())
                    .and("date", date)
                    .and("residence", departement))
            .citing(benefit.citations());
    return PayerFinding.of(payer, () -> explanation(benefit, date, List.of(conclusion)));
  }

  /** For the RSA, the competence itself says who bears the cost. */
  private Optional<PayerFinding> namedByLaw(BenefitRule benefit, Place place, LocalDate date) {
    Matter matter =
        benefit.benefit().code().equals(RSA)
            ? competences.register().find(RSA_GRANT).orElse(null)
            : null;
    if (matter == null) {
      return Optional.empty();
    }
    Answer<Holders> holders = competences.holders(matter, place, date);
    Holders named = holders.value().orElse(null);
    if (named == null) {
      return Optional.of(passedOn(benefit, date, holders));
    }
    if (named.holder().isEmpty() && named.unnamed().isEmpty()) {
      return Optional.of(nobody(benefit, date, holders));
    }
    return named.paidBy().isEmpty()
        ? Optional.empty()
        : Optional.of(paidBy(benefit, date, named.paidBy(), holders));
  }

  private PayerFinding passedOn(BenefitRule benefit, LocalDate date, Answer<Holders> holders) {
    return PayerFinding.open(
        holders.outcome(),
        List.of(),
        () -> explanation(benefit, date, holders.explanation().reasons()));
  }

  private PayerFinding nobody(BenefitRule benefit, LocalDate date, Answer<Holders> holders) {
    Reason none = Reason.of(PayerSteps.NO_HOLDER, Arguments.of("date", date));
    return PayerFinding.open(
        AnswerOutcome.OUT_OF_MODEL,
        List.of(),
        () -> explanation(benefit, date, List.of(none.citing(holders.citations()))));
  }

  private PayerFinding paidBy(
      BenefitRule benefit, LocalDate date, List<ActorId> actors, Answer<Holders> holders) {
    List<Payer> named = new ArrayList<>();
    actors.forEach(actor -> named.add(new Payer(actor, Optional.empty())));
    Arguments who = Arguments.of("payers", actors).and("date", date);
    if (named.size() > 1) {
      return open(benefit, date, named, List.of(Reason.of(PayerSteps.SEVERAL_PAYERS, who)));
    }
    return PayerFinding.of(
        named.get(0),
        () -> {
          Reason byLaw = Reason.of(PayerSteps.LAW_NAMES_PAYER, who).citing(holders.citations());
          return explanation(benefit, date, List.of(byLaw));
        });
  }

  private PayerFinding open(
      BenefitRule benefit, LocalDate date, List<Payer> admissible, List<Reason> reasons) {
    return PayerFinding.open(
        AnswerOutcome.UNDETERMINED, admissible, () -> explanation(benefit, date, reasons));
  }

  private Explanation explanation(BenefitRule benefit, LocalDate date, List<Reason> reasons) {
    List<Reason> all = new ArrayList<>();
    all.add(PayerQuestion.criterion(benefit));
    all.addAll(reasons);
    return new Explanation(all, competences.register().naming(), date);
  }
}
