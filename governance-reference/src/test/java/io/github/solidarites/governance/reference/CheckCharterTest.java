package io.github.solidarites.governance.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.InstrumentKind;
import io.github.solidarites.governance.instrument.InstrumentProfile;
import io.github.solidarites.governance.instrument.LeadClaim;
import io.github.solidarites.governance.instrument.Party;
import io.github.solidarites.governance.rules.Governance;
import io.github.solidarites.governance.rules.model.Evaluation;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Verdict;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.ImpreciseDate;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A charter is judged on its day of signature, or on every day it can have been. */
class CheckCharterTest {
  private static final Governance FRANCE = FrenchGovernance.load();
  private static final String LEAD = "charter.lead-named-by-statute";

  private static Charter led(Fact<ImpreciseDate> signed) {
    ActorId departement = ActorId.departement("54");
    Party party = new Party("Département", ActorKind.DEPARTEMENT, Fact.of(departement));
    return Charter.builder()
        .title("Charte")
        .signedOn(signed)
        .territory(Fact.of(TerritoryId.departement("54")))
        .lead(Fact.of(new LeadClaim(party, Fact.of(PolicyDomain.SOCIAL_ACTION), "chef de file")))
        .build();
  }

  private static String found(String rule, Verdict verdict) {
    List<String> keys =
        verdict.evaluations().stream()
            .filter(e -> e.rule().id().equals(rule))
            .map(Evaluation::messageKey)
            .toList();
    assertThat(keys).hasSize(1);
    return keys.get(0).substring(rule.length() + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-03-01, satisfied",
    "2016, satisfied",
    "2014-01-29/2026-01-01, satisfied",
    "2014-01-28/2026-01-01, undetermined.days",
    "2013, not-applicable.before-the-list"
  })
  void an_imprecise_date_is_judged_on_each_of_its_days(String signed, String expected) {
    Charter charter = led(Fact.of(ImpreciseDate.parse(signed)));
    Verdict verdict = FRANCE.on(LocalDate.of(2026, 11, 22)).check(charter);
    assertThat(found(LEAD, verdict)).isEqualTo(expected);
    assertThat(verdict.days()).isEqualTo(ImpreciseDate.parse(signed));
  }

  @Test
  void without_a_date_every_day_up_to_that_of_the_check_is_possible() {
    Verdict verdict = FRANCE.on(LocalDate.of(2026, 11, 22)).check(led(Fact.notVisible()));
    assertThat(verdict.days()).hasToString("2004-01-01/2026-11-22");
    assertThat(found(LEAD, verdict)).isEqualTo("undetermined.days");
    Verdict early = FRANCE.on(LocalDate.of(2013, 12, 2)).check(led(Fact.absent("(date)")));
    assertThat(found(LEAD, early)).isEqualTo("not-applicable.before-the-list");
  }

  @Test
  void a_supposed_date_is_judged_alone() {
    Charter charter = led(Fact.notVisible()).supposedSignedOn(LocalDate.of(2016, 3, 1));
    Verdict verdict = FRANCE.on(LocalDate.of(2026, 11, 22)).check(charter);
    assertThat(found(LEAD, verdict)).isEqualTo("satisfied");
    assertThat(verdict.day()).isEqualTo("2016-03-01");
  }

  @Test
  void the_rules_on_charters_are_always_in_force_so_that_only_their_data_are_dated() {
    assertThat(FRANCE.rules().checks())
        .filteredOn(card -> card.subject().equals("charter"))
        .isNotEmpty()
        .extracting(RuleCard::inForce)
        .containsOnly(Period.always());
  }

  @Test
  void every_profile_has_texts_and_no_two_of_one_rank_share_a_day() {
    List<InstrumentProfile> profiles = FRANCE.law().instrumentProfiles();
    assertThat(profiles).hasSizeGreaterThan(10);
    for (InstrumentProfile one : profiles) {
      assertThat(profiles)
          .filteredOn(other -> other != one && other.isLaw() == one.isLaw())
          .filteredOn(other -> other.instrument().equals(one.instrument()))
          .noneMatch(other -> other.inForce().overlaps(one.inForce()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "rsa-orientation-agreement, 2009-06-01",
    "territorial-insertion-pact, 2009-06-01",
    "delegation-between-authorities, 2012-05-09",
    "delegation-by-the-state, 2015-06-20"
  })
  void a_profile_begins_on_the_day_of_its_text(String instrument, LocalDate first) {
    assertThat(FRANCE.law().instrumentProfiles())
        .filteredOn(p -> p.instrument().equals(new InstrumentKind(instrument)))
        .singleElement()
        .satisfies(p -> assertThat(p.inForce().startInclusive()).contains(first));
  }
}
