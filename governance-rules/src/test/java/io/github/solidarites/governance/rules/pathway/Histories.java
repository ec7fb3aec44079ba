package io.github.solidarites.governance.rules.pathway;

import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.pathway.Benefit;
import io.github.solidarites.governance.pathway.BenefitRule;
import io.github.solidarites.governance.pathway.ResidenceHistory;
import io.github.solidarites.governance.pathway.Stay;
import io.github.solidarites.governance.pathway.StayKind;
import io.github.solidarites.governance.rules.fakes.SmallWorld;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.List;

/** Makes histories and benefits for tests. */
final class Histories {
  static final String HOME = "ordinary-home";
  static final String STUDIOS = "social-establishment-studios";
  static final String HOSPITAL = "hospital";

  private Histories() {}

  static Stay stay(String departement, String kind, String period) {
    return new Stay(TerritoryId.departement(departement), new StayKind(kind), Period.parse(period));
  }

  static ResidenceHistory from(String initial, Stay... stays) {
    return history(Fact.of(TerritoryId.departement(initial)), List.of(stays));
  }

  static ResidenceHistory withoutDomicile(Stay... stays) {
    return history(Fact.absent(""), List.of(stays));
  }

  static ResidenceHistory history(Fact<TerritoryId> initial, List<Stay> stays) {
    return ResidenceHistory.builder()
        .adultThroughout(Fact.of(true))
        .initialDomicile(initial)
        .addAllStays(stays)
        .build();
  }

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  static BenefitRule ash() {
    return benefit("ash-ph", BenefitRule.Criterion.DOMICILE_DE_SECOURS, "CASF:L121-1");
  }

  static BenefitRule benefit(String code, BenefitRule.Criterion criterion, String text) {
    return new BenefitRule(
        new Benefit(code),
        "la prestation « " + code + " »",
        "the benefit " + code,
        criterion,
        List.of(SmallWorld.text(text)));
  }
}
