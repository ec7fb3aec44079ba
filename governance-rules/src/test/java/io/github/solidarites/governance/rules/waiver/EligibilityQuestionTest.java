package io.github.solidarites.governance.rules.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.Waiver;
import io.github.solidarites.governance.pathway.Condition;
import io.github.solidarites.governance.pathway.Scheme;
import io.github.solidarites.governance.pathway.SchemeId;
import io.github.solidarites.governance.pathway.Situation;
import io.github.solidarites.governance.rules.fakes.SmallWorld;
import io.github.solidarites.governance.rules.model.Decision;
import io.github.solidarites.governance.rules.model.DecisionOutcome;
import io.github.solidarites.governance.rules.model.Register;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.ImpreciseDate;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EligibilityQuestionTest {
  private static final Register REGISTER = SmallWorld.register();
  private static final Scheme GUARANTEE =
      Scheme.builder()
          .id(new SchemeId("garantie-jeunes"))
          .french("la garantie jeunes")
          .english("the youth guarantee")
          .addNorms(
              norm("2013-10-02/2016-12-31", Optional.of("gj-2013"), 18, "DECRET:2013-880"),
              norm("2017-01-01/2022-02-28", Optional.empty(), 16, "LOI:2016-1088:46"))
          .replacedBy("le contrat d’engagement jeune")
          .endedBy(SmallWorld.text("DECRET:2022-199"))
          .build();
  private static final Waiver WAIVER =
      Waiver.builder()
          .id("gj-2013")
          .scheme(new SchemeId("garantie-jeunes"))
          .inForce(Period.parse("2013-10-02/2016-12-31"))
          .addTerritories(
              listed("11", "2013-10-02/2016-12-31", true),
              listed("13", "2013-10-02/2016-12-31", false))
          .listCompleteDuring(Period.parse("2013-10-02/2014-12-31"))
          .addCitations(SmallWorld.text("DECRET:2013-880"))
          .build();

  private static Scheme.Norm norm(String period, Optional<String> waiver, int from, String text) {
    return new Scheme.Norm(
        Period.parse(period),
        waiver,
        from,
        26,
        Set.of(Condition.values()),
        List.of(SmallWorld.text(text)));
  }

  private static Waiver.Listed listed(String departement, String period, boolean whole) {
    return new Waiver.Listed(
        TerritoryId.departement(departement),
        Period.parse(period),
        whole,
        SmallWorld.text("ARRETE:2013-10-01"));
  }

  private static Situation person(String birth) {
    Map<Condition, Fact<Boolean>> met = new EnumMap<>(Condition.class);
    for (Condition condition : Condition.values()) {
      met.put(condition, Fact.of(true));
    }
    return new Situation(Fact.of(ImpreciseDate.parse(birth)), met);
  }

  private static Situation but(Situation person, Condition condition, Fact<Boolean> fact) {
    Map<Condition, Fact<Boolean>> changed = new EnumMap<>(person.conditions());
    changed.put(condition, fact);
    return new Situation(person.birth(), changed);
  }

  private static Decision ask(Situation person, String place, String date) {
    return ask(List.of(WAIVER), false, person, place, date);
  }

  private static Decision ask(
      List<Waiver> waivers, boolean complete, Situation person, String place, String date) {
    Decision decision =
        new EligibilityQuestion(REGISTER, waivers, complete)
            .isEligible(person, GUARANTEE, REGISTER.place(place), LocalDate.parse(date));
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      assertThat(decision.explanation().sentences(locale))
          .isNotEmpty()
          .allSatisfy(s -> assertThat(s).doesNotContain("{"));
    }
    return decision;
  }

  private static void assertDecided(Decision decision, DecisionOutcome outcome, String... steps) {
    assertThat(decision.outcome()).isEqualTo(outcome);
    for (String step : steps) {
      assertThat(decision.explanation().hasStep(step)).as(step).isTrue();
    }
  }

  @Test
  void a_listed_territory_and_a_met_person_are_eligible_by_waiver() {
    Decision decision = ask(person("1994-05-01"), "11069", "2013-10-15");
    assertDecided(
        decision,
        DecisionOutcome.GRANTED_BY_WAIVER,
        "eligibility.waiver-norm",
        "eligibility.territory-listed",
        "eligibility.age-met",
        "eligibility.condition.without-parental-support.met",
        "eligibility.condition.not-in-study-training-or-work.met",
        "eligibility.condition.resources-within-ceiling.met");
    assertThat(decision.explanation().reasons().get(0).step().catalogue()).contains("EXP-47");
  }

  @Test
  void before_the_decree_no_norm_opens_the_scheme() {
    assertDecided(
        ask(person("1994-05-01"), "11069", "2013-09-30"),
        DecisionOutcome.NOT_GRANTED,
        "eligibility.no-norm",
        "eligibility.no-norm.not-yet");
  }

  @Test
  void after_the_end_the_successor_and_the_text_are_named() {
    Decision decision = ask(person("2000-05-01"), "11069", "2022-03-01");
    assertDecided(
        decision,
        DecisionOutcome.NOT_GRANTED,
        "eligibility.no-norm",
        "eligibility.no-norm.replaced");
    assertThat(decision.explanation().citations())
        .extracting(c -> c.id())
        .contains("DECRET:2022-199");
    assertThat(String.join(" ", decision.explanation().sentences(Locale.FRENCH)))
        .contains("contrat d’engagement jeune");
  }

  @Test
  void the_common_norm_needs_no_territory() {
    assertDecided(
        ask(person("2000-05-01"), "85191", "2017-01-01"),
        DecisionOutcome.GRANTED,
        "eligibility.common-norm");
  }

  @Test
  void the_age_is_counted_from_birthday_to_the_eve_of_a_birthday() {
    assertDecided(
        ask(person("1995-10-16"), "11069", "2013-10-15"),
        DecisionOutcome.NOT_GRANTED,
        "eligibility.age-too-young");
    assertDecided(
        ask(person("1995-10-15"), "11069", "2013-10-15"), DecisionOutcome.GRANTED_BY_WAIVER);
    assertDecided(
        ask(person("1987-10-16"), "11069", "2013-10-15"), DecisionOutcome.GRANTED_BY_WAIVER);
    assertDecided(
        ask(person("1987-10-15"), "11069", "2013-10-15"),
        DecisionOutcome.NOT_GRANTED,
        "eligibility.age-too-old");
  }

  @Test
  void a_floor_of_the_common_norm_is_not_the_floor_of_the_experiment() {
    Situation seventeen = person("1998-01-01");
    assertDecided(ask(seventeen, "11069", "2015-06-01"), DecisionOutcome.NOT_GRANTED);
    assertDecided(ask(person("2000-06-01"), "11069", "2017-06-02"), DecisionOutcome.GRANTED);
  }

  @Test
  void an_imprecise_or_invisible_birth_is_named() {
    assertDecided(
        ask(person("1995"), "11069", "2013-10-15"),
        DecisionOutcome.UNDETERMINED,
        "eligibility.age-uncertain");
    assertDecided(ask(person("1994"), "11069", "2013-10-15"), DecisionOutcome.GRANTED_BY_WAIVER);
    Situation hidden = new Situation(Fact.notVisible(), person("1994").conditions());
    assertDecided(
        ask(hidden, "11069", "2013-10-15"),
        DecisionOutcome.UNDETERMINED,
        "eligibility.age-missing");
  }

  @Test
  void each_condition_that_is_not_met_refuses_and_is_named() {
    for (Condition condition : Condition.values()) {
      Situation unmet = but(person("1994-05-01"), condition, Fact.of(false));
      String name = condition.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertDecided(
          ask(unmet, "11069", "2013-10-15"),
          DecisionOutcome.NOT_GRANTED,
          "eligibility.condition." + name + ".unmet");
    }
  }

  @Test
  void each_condition_that_is_not_told_leaves_the_answer_open_and_is_named() {
    for (Condition condition : Condition.values()) {
      String name = condition.name().toLowerCase(Locale.ROOT).replace('_', '-');
      for (Fact<Boolean> unknown : List.of(Fact.<Boolean>notVisible(), Fact.<Boolean>absent(""))) {
        assertDecided(
            ask(but(person("1994-05-01"), condition, unknown), "11069", "2013-10-15"),
            DecisionOutcome.UNDETERMINED,
            "eligibility.condition." + name + ".missing");
      }
    }
  }

  @Test
  void an_unmet_condition_wins_over_a_missing_one_and_an_open_territory() {
    Situation person =
        but(
            but(person("1994-05-01"), Condition.RESOURCES_WITHIN_CEILING, Fact.of(false)),
            Condition.WITHOUT_PARENTAL_SUPPORT,
            Fact.notVisible());
    assertDecided(ask(person, "13055", "2013-10-15"), DecisionOutcome.NOT_GRANTED);
  }

  @Test
  void a_territory_listed_in_part_asks_which_mission_locale_serves_the_place() {
    assertDecided(
        ask(person("1994-05-01"), "13055", "2013-10-15"),
        DecisionOutcome.UNDETERMINED,
        "eligibility.territory-listed-in-part");
  }

  @Test
  void a_territory_missing_from_the_whole_list_refuses() {
    assertDecided(
        ask(person("1994-05-01"), "85191", "2014-12-31"),
        DecisionOutcome.NOT_GRANTED,
        "eligibility.territory-not-listed");
  }

  @Test
  void a_territory_missing_from_a_list_read_in_part_stays_open() {
    assertDecided(
        ask(person("1994-05-01"), "85191", "2015-01-01"),
        DecisionOutcome.UNDETERMINED,
        "eligibility.territory-list-missing");
  }

  @Test
  void a_waiver_nobody_gave_stays_open_unless_the_facts_are_complete() {
    assertDecided(
        ask(List.of(), false, person("1994-05-01"), "11069", "2013-10-15"),
        DecisionOutcome.UNDETERMINED,
        "eligibility.waiver-unknown");
    assertDecided(
        ask(List.of(), true, person("1994-05-01"), "11069", "2013-10-15"),
        DecisionOutcome.NOT_GRANTED,
        "eligibility.waiver-none");
  }

  @Test
  void a_waiver_that_has_ended_refuses() {
    Waiver ended =
        Waiver.builder().from(WAIVER).inForce(Period.parse("2013-10-02/2013-12-31")).build();
    assertDecided(
        ask(List.of(ended), false, person("1994-05-01"), "11069", "2014-01-01"),
        DecisionOutcome.NOT_GRANTED,
        "eligibility.waiver-not-in-force");
  }

  @Test
  void the_registry_has_every_step_that_an_answer_shows() {
    Decision decision = ask(person("1995"), "13055", "2013-10-15");
    assertThat(EligibilitySteps.ALL)
        .doesNotHaveDuplicates()
        .containsAll(decision.explanation().reasons().stream().map(r -> r.step()).toList());
  }
}
