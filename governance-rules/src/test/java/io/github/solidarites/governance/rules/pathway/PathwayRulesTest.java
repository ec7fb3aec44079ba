package io.github.solidarites.governance.rules.pathway;

import static io.github.solidarites.governance.rules.pathway.Histories.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.pathway.Episode;
import io.github.solidarites.governance.pathway.Need;
import io.github.solidarites.governance.pathway.Pathway;
import io.github.solidarites.governance.pathway.Referent;
import io.github.solidarites.governance.rules.fakes.SmallWorld;
import io.github.solidarites.governance.rules.model.DecisionOutcome;
import io.github.solidarites.governance.rules.model.Evaluation;
import io.github.solidarites.governance.rules.model.Outcome;
import io.github.solidarites.governance.rules.model.RuleSet;
import io.github.solidarites.governance.rules.model.TitleLookup;
import io.github.solidarites.governance.rules.model.Verdict;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PathwayRulesTest {
  private static final ActorId CCAS = ActorId.parse("ccas:85191");
  private static final TitleLookup GRANTED =
      SmallWorld.titles(CCAS, day("2000-01-01"), DecisionOutcome.NOT_GRANTED);

  private static Episode episode(Need need, String period) {
    return episode(need, CCAS, "rsa-grant", "85191", period);
  }

  private static Episode episode(
      Need need, ActorId actor, String matter, String place, String period) {
    return new Episode(
        need, actor, new MatterId(matter), TerritoryId.parse(place), Period.parse(period));
  }

  private static Pathway year(Episode... episodes) {
    return Pathway.builder()
        .followedDuring(Period.parse("2025-01-01/2025-12-31"))
        .addEpisodes(episodes)
        .addReferents(new Referent(CCAS, Period.parse("2025-01-01/2025-12-31")))
        .build();
  }

  private static List<String> of(String rule, Pathway pathway, TitleLookup titles) {
    Verdict verdict =
        new RuleSet<>("pathway", "test", PathwayRules.ALL)
            .check(pathway, titles, day("2025-06-01"), titles.register().naming());
    for (Evaluation evaluation : verdict.evaluations()) {
      for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
        assertThat(verdict.sentence(evaluation, locale)).doesNotContain("{");
      }
    }
    return verdict.evaluations().stream()
        .filter(e -> e.rule().id().equals(rule))
        .map(e -> e.outcome() + " " + e.path())
        .toList();
  }

  private static List<String> gaps(Episode... episodes) {
    return of("pathway.no-gap", year(episodes), GRANTED);
  }

  @Test
  void episodes_that_follow_each_other_leave_no_gap() {
    assertThat(
            gaps(
                episode(Need.LODGING, "2025-01-01/2025-05-31"),
                episode(Need.LODGING, "2025-06-01/2025-12-31")))
        .containsExactly("SATISFIED /episodes/0");
  }

  @Test
  void one_day_without_lodging_breaches_at_the_episode_after_it() {
    assertThat(
            gaps(
                episode(Need.LODGING, "2025-01-01/2025-05-30"),
                episode(Need.LODGING, "2025-06-01/2025-12-31")))
        .containsExactly("BREACHED /episodes/1");
  }

  @Test
  void an_end_without_a_successor_breaches_at_the_last_episode() {
    assertThat(gaps(episode(Need.LODGING, "2025-01-01/2025-11-30")))
        .containsExactly("BREACHED /episodes/0");
  }

  @Test
  void days_before_the_first_episode_are_no_gap() {
    assertThat(gaps(episode(Need.LODGING, "2025-02-01/2025-12-31")))
        .containsExactly("SATISFIED /episodes/0");
  }

  @Test
  void overlapping_episodes_in_any_order_leave_no_gap() {
    assertThat(
            gaps(
                episode(Need.LODGING, "2025-05-01/2025-12-31"),
                episode(Need.LODGING, "2025-02-01/2025-03-01"),
                episode(Need.LODGING, "2025-01-01/2025-06-30")))
        .containsExactly("SATISFIED /episodes/2");
  }

  @Test
  void another_need_tolerates_thirty_days() {
    Need job = new Need("employment");
    assertThat(gaps(episode(job, "2025-01-01/2025-05-31"), episode(job, "2025-07-01/2025-12-31")))
        .containsExactly("SATISFIED /episodes/0");
    assertThat(gaps(episode(job, "2025-01-01/2025-05-31"), episode(job, "2025-07-02/2025-12-31")))
        .containsExactly("BREACHED /episodes/1");
  }

  @Test
  void another_need_does_not_fill_a_gap() {
    assertThat(
            gaps(
                episode(Need.LODGING, "2025-01-01/2025-05-31"),
                episode(Need.CARE, "2025-05-01/2025-12-31"),
                episode(Need.LODGING, "2025-07-01/2025-12-31")))
        .containsExactly("SATISFIED /episodes/1", "BREACHED /episodes/2");
  }

  @Test
  void without_an_episode_nothing_is_examined() {
    assertThat(gaps()).containsExactly("NOT_APPLICABLE ");
    assertThat(of("pathway.actor-has-title", year(), GRANTED)).containsExactly("NOT_APPLICABLE ");
  }

  private static List<String> referents(String... periods) {
    Pathway.Builder pathway = Pathway.builder();
    pathway.followedDuring(Period.parse("2025-01-01/2025-12-31"));
    for (String period : periods) {
      pathway.addReferents(new Referent(CCAS, Period.parse(period)));
    }
    return of("pathway.always-a-referent", pathway.build(), GRANTED);
  }

  @Test
  void a_referent_on_every_day_satisfies() {
    assertThat(referents("2025-04-01/..", "2024-01-01/2025-03-31"))
        .containsExactly("SATISFIED /referents");
  }

  @Test
  void each_run_of_days_without_a_referent_breaches_from_the_first_day() {
    assertThat(referents("2025-01-02/2025-05-31", "2025-06-02/2025-12-30"))
        .containsExactly("BREACHED /referents", "BREACHED /referents", "BREACHED /referents");
    assertThat(referents()).containsExactly("BREACHED /referents");
    assertThat(referents("2026-01-01/..")).containsExactly("BREACHED /referents");
  }

  private static List<String> titles(Episode episode, TitleLookup titles) {
    return of("pathway.actor-has-title", year(episode), titles);
  }

  @Test
  void an_actor_with_a_title_satisfies() {
    assertThat(titles(episode(Need.INCOME, "2025-01-01/2025-12-31"), GRANTED))
        .containsExactly("SATISFIED /episodes/0/actor");
  }

  @Test
  void an_actor_without_a_title_breaches_and_the_holder_is_named() {
    Episode other =
        episode(
            Need.INCOME, ActorId.departement("17"), "rsa-grant", "85191", "2025-01-01/2025-12-31");
    assertThat(titles(other, GRANTED)).containsExactly("BREACHED /episodes/0/actor");
    Verdict verdict =
        new RuleSet<>("pathway", "test", PathwayRules.ALL)
            .check(year(other), GRANTED, day("2025-06-01"), GRANTED.register().naming());
    Evaluation breach =
        verdict.evaluations().stream()
            .filter(e -> e.outcome() == Outcome.BREACHED && e.path().endsWith("/actor"))
            .findFirst()
            .orElseThrow();
    assertThat(breach.arguments().values()).containsEntry("day", day("2025-01-01"));
    assertThat(verdict.sentence(breach, Locale.FRENCH))
        .startsWith("Le département de la Charente-Maritime agit sans titre le 1er")
        .contains("CCAS de La Roche-sur-Yon");
  }

  @Test
  void a_title_that_begins_later_breaches_on_the_first_day() {
    TitleLookup later = SmallWorld.titles(CCAS, day("2025-07-01"), DecisionOutcome.NOT_GRANTED);
    assertThat(titles(episode(Need.INCOME, "2025-01-01/2025-12-31"), later))
        .containsExactly("BREACHED /episodes/0/actor");
    assertThat(titles(episode(Need.INCOME, "2025-07-01/2025-12-31"), later))
        .containsExactly("SATISFIED /episodes/0/actor");
  }

  @Test
  void a_prohibition_breaches_like_a_missing_title() {
    TitleLookup later = SmallWorld.titles(CCAS, day("2026-01-01"), DecisionOutcome.FORBIDDEN);
    assertThat(titles(episode(Need.INCOME, "2025-01-01/2025-12-31"), later))
        .containsExactly("BREACHED /episodes/0/actor");
  }

  @Test
  void an_open_decision_stays_open() {
    for (DecisionOutcome open :
        List.of(DecisionOutcome.UNDETERMINED, DecisionOutcome.OUT_OF_MODEL)) {
      TitleLookup later = SmallWorld.titles(CCAS, day("2026-01-01"), open);
      assertThat(titles(episode(Need.INCOME, "2025-01-01/2025-12-31"), later))
          .containsExactly("UNDETERMINED /episodes/0/actor");
    }
  }

  @Test
  void a_matter_and_a_place_that_the_register_does_not_know_are_named() {
    assertThat(
            titles(
                episode(Need.INCOME, CCAS, "unheard-of", "01001", "2025-01-01/2025-12-31"),
                GRANTED))
        .containsExactly("UNDETERMINED /episodes/0/matter", "UNDETERMINED /episodes/0/place");
  }
}
