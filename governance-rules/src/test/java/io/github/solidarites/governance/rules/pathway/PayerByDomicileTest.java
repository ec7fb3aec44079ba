package io.github.solidarites.governance.rules.pathway;

import static io.github.solidarites.governance.rules.pathway.Histories.HOME;
import static io.github.solidarites.governance.rules.pathway.Histories.HOSPITAL;
import static io.github.solidarites.governance.rules.pathway.Histories.STUDIOS;
import static io.github.solidarites.governance.rules.pathway.Histories.day;
import static io.github.solidarites.governance.rules.pathway.Histories.from;
import static io.github.solidarites.governance.rules.pathway.Histories.history;
import static io.github.solidarites.governance.rules.pathway.Histories.stay;
import static io.github.solidarites.governance.rules.pathway.Histories.withoutDomicile;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.pathway.ResidenceHistory;
import io.github.solidarites.governance.rules.fakes.SmallWorld;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Payer;
import io.github.solidarites.governance.rules.model.Reason;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PayerByDomicileTest {
  private static final ResidenceHistory STUDIO =
      from("17", stay("17", HOME, "2010-01-01/2016-09-14"), stay("85", STUDIOS, "2016-09-15/.."));
  private static final ResidenceHistory MOVE =
      from("17", stay("17", HOME, "2010-01-01/2016-09-14"), stay("85", HOME, "2016-09-15/.."));

  private static Answer<Payer> ask(ResidenceHistory history, String date) {
    return new PayerQuestion(SmallWorld.holders()).whoPays(history, Histories.ash(), day(date));
  }

  private static void assertPays(ResidenceHistory history, String date, String payer) {
    assertThat(ask(history, date).value().map(p -> p.actor().text())).as(date).contains(payer);
  }

  private static void assertMissing(ResidenceHistory history, String date, String step) {
    Answer<Payer> answer = ask(history, date);
    assertThat(answer.outcome()).isEqualTo(AnswerOutcome.UNDETERMINED);
    assertThat(answer.value()).isEmpty();
    assertThat(answer.explanation().hasStep(step)).as(steps(answer).toString()).isTrue();
  }

  private static List<String> steps(Answer<Payer> answer) {
    return answer.explanation().reasons().stream().map(Reason::id).toList();
  }

  @Test
  void studios_of_an_establishment_leave_the_charge_with_the_departement_of_origin() {
    Answer<Payer> answer = ask(STUDIO, "2017-06-01");
    assertThat(answer.value())
        .contains(new Payer(ActorId.departement("17"), java.util.Optional.empty()));
    assertThat(steps(answer))
        .containsExactly(
            "payer.benefit-criterion",
            "payer.establishment-nature",
            "payer.neutral-stay",
            "payer.no-acquisition",
            "payer.domicile-kept",
            "payer.conclusion");
    assertThat(answer.citations())
        .extracting(LegalCitation::id)
        .contains(
            "CAA-PARIS:2023-05-15:22PA02917",
            "TA-PARIS:2022-04-22:2011466/6-1",
            "CASF:L122-2",
            "CASF:L122-3",
            "CASF:L122-1");
  }

  @Test
  void the_rulings_on_studios_print_as_lawyers_write_them() {
    assertThat(PathwayTexts.STUDIOS_FIRST_INSTANCE.label())
        .isEqualTo("TA de Paris, 22 avril 2022, n°\u00a02011466/6-1");
  }

  @Test
  void an_ordinary_home_gives_the_domicile_after_three_months_date_to_date() {
    assertPays(MOVE, "2016-12-14", "departement:17");
    Answer<Payer> after = ask(MOVE, "2016-12-15");
    assertThat(after.value().flatMap(Payer::since)).contains(day("2016-12-15"));
    assertPays(MOVE, "2016-12-15", "departement:85");
    assertThat(steps(after))
        .containsExactly(
            "payer.benefit-criterion",
            "payer.acquisition",
            "payer.domicile-lost",
            "payer.conclusion");
  }

  @Test
  void a_hospital_after_the_acquisition_changes_nothing() {
    ResidenceHistory history =
        from(
            "23",
            stay("23", HOME, "1970-01-01/1972-08-14"),
            stay("63", "home-of-relative", "1972-08-15/1973-06-08"),
            stay("75", HOSPITAL, "1973-06-09/.."));
    assertPays(history, "1972-11-14", "departement:23");
    assertPays(history, "1972-11-15", "departement:63");
    Answer<Payer> later = ask(history, "1974-01-01");
    assertThat(later.value().flatMap(Payer::since)).contains(day("1972-11-15"));
    assertThat(later.explanation().hasStep("payer.domicile-kept")).isTrue();
    assertThat(later.explanation().hasStep("payer.readings-agree")).isFalse();
  }

  @Test
  void a_stay_of_exactly_three_months_gives_the_domicile_even_if_the_person_leaves_then() {
    ResidenceHistory history =
        from(
            "17", stay("85", HOME, "2016-08-15/2016-11-14"), stay("85", HOSPITAL, "2016-11-15/.."));
    assertPays(history, "2017-01-01", "departement:85");
  }

  @Test
  void a_stay_one_day_short_gives_nothing() {
    ResidenceHistory history =
        from(
            "17", stay("85", HOME, "2016-08-15/2016-11-13"), stay("85", HOSPITAL, "2016-11-14/.."));
    assertPays(history, "2017-01-01", "departement:17");
  }

  @Test
  void the_end_of_a_shorter_month_is_told_as_a_convention() {
    ResidenceHistory history = from("17", stay("85", HOME, "2016-11-30/.."));
    assertPays(history, "2017-02-27", "departement:17");
    Answer<Payer> answer = ask(history, "2017-02-28");
    assertPays(history, "2017-02-28", "departement:85");
    assertThat(steps(answer)).contains("payer.month-end");
  }

  @Test
  void the_domicile_before_the_first_stay_is_the_one_the_file_states() {
    assertPays(MOVE, "2005-01-01", "departement:17");
    assertMissing(withoutDomicile(), "2005-01-01", "payer.missing-residence");
    assertMissing(withoutDomicile(), "2005-01-01", "payer.missing-state-facts");
    assertMissing(
        history(Fact.notVisible(), List.of()), "2005-01-01", "payer.missing-initial-domicile");
  }

  @Test
  void three_months_away_in_two_departements_lose_the_domicile_and_residence_decides() {
    ResidenceHistory history =
        from("17", stay("85", HOME, "2020-01-01/2020-02-29"), stay("63", HOME, "2020-03-01/.."));
    assertPays(history, "2020-03-31", "departement:17");
    assertPays(history, "2020-04-01", "departement:63");
    Answer<Payer> answer = ask(history, "2020-04-01");
    assertThat(steps(answer))
        .containsSubsequence(
            "payer.no-acquisition",
            "payer.domicile-lost",
            "payer.residence-at-request",
            "payer.conclusion");
    assertThat(answer.value().flatMap(Payer::since)).isEmpty();
    assertThat(ask(history, "2020-06-01").value().flatMap(Payer::since))
        .contains(day("2020-06-01"));
  }

  @Test
  void a_short_absence_keeps_the_domicile() {
    ResidenceHistory history =
        from("17", stay("17", HOME, "2010-01-01/2020-01-31"), stay("17", HOME, "2020-03-21/.."));
    assertPays(history, "2020-03-01", "departement:17");
    assertPays(history, "2021-01-01", "departement:17");
  }

  @Test
  void
      three_months_that_the_file_does_not_record_leave_the_payer_open_until_residence_settles_it() {
    ResidenceHistory history =
        from("17", stay("17", HOME, "2010-01-01/2020-01-31"), stay("85", HOME, "2020-07-01/.."));
    assertPays(history, "2020-04-30", "departement:17");
    assertMissing(history, "2020-05-01", "payer.missing-days");
    assertMissing(history, "2020-09-30", "payer.missing-days");
    assertPays(history, "2020-10-01", "departement:85");
    assertThat(ask(history, "2020-10-01").value().flatMap(Payer::since)).isEmpty();
  }

  @Test
  void a_neutral_stay_inside_a_running_delay_gives_two_readings() {
    ResidenceHistory history =
        from(
            "17",
            stay("17", HOME, "2010-01-01/2019-09-27"),
            stay("85", HOME, "2019-09-28/2019-12-17"),
            stay("85", HOSPITAL, "2019-12-18/2019-12-31"),
            stay("85", HOME, "2020-01-01/.."));
    assertPays(history, "2020-01-10", "departement:17");
    assertMissing(history, "2020-01-11", "payer.readings-differ");
    assertMissing(history, "2020-03-31", "payer.readings-differ");
    assertThat(ask(history, "2020-01-11").alternatives())
        .extracting(p -> p.actor().text())
        .containsExactly("departement:85", "departement:17");
    assertPays(history, "2020-04-01", "departement:85");
    assertThat(ask(history, "2020-04-01").explanation().hasStep("payer.readings-agree")).isTrue();
    assertThat(ask(history, "2020-04-01").value().flatMap(Payer::since)).isEmpty();
  }

  @Test
  void an_unknown_kind_of_stay_is_named() {
    ResidenceHistory history = from("17", stay("85", "yurt", "2020-01-01/.."));
    assertMissing(history, "2020-02-01", "payer.missing-stay-kind");
    assertThat(ask(history, "2020-02-01").explanation().sentences(Locale.FRENCH))
        .anyMatch(sentence -> sentence.contains("yurt"));
    assertPays(history, "2019-12-31", "departement:17");
  }

  @Test
  void three_known_months_after_an_unknown_stay_settle_the_payer_again() {
    ResidenceHistory history =
        from("17", stay("85", "yurt", "2020-01-01/2020-01-31"), stay("63", HOME, "2020-02-01/.."));
    assertMissing(history, "2020-04-30", "payer.missing-stay-kind");
    assertPays(history, "2020-05-01", "departement:63");
  }

  @Test
  void a_minor_has_the_domicile_of_somebody_the_file_does_not_name() {
    assertMissing(
        ResidenceHistory.builder().from(MOVE).adultThroughout(Fact.of(false)).build(),
        "2017-06-01",
        "payer.minor");
    assertMissing(
        ResidenceHistory.builder().from(MOVE).adultThroughout(Fact.notVisible()).build(),
        "2017-06-01",
        "payer.missing-majority");
  }

  @Test
  void without_a_domicile_an_establishment_leaves_the_departement_and_the_state() {
    ResidenceHistory history = withoutDomicile(stay("85", STUDIOS, "2016-09-15/.."));
    assertMissing(history, "2017-06-01", "payer.missing-fixed-home");
    assertThat(ask(history, "2017-06-01").alternatives())
        .extracting(p -> p.actor().text())
        .containsExactly("departement:85", "etat");
  }

  @Test
  void the_collectivity_that_took_the_place_of_the_departement_pays() {
    ResidenceHistory history = from("17", stay("67", HOME, "2015-01-01/.."));
    assertPays(history, "2020-12-31", "departement:67");
    assertThat(ask(history, "2020-12-31").value().flatMap(Payer::since))
        .contains(day("2015-04-01"));
    assertPays(history, "2021-01-01", "collectivite-europeenne-d-alsace");
    assertThat(ask(history, "2021-01-01").value().flatMap(Payer::since)).isEmpty();
  }

  @Test
  void a_departement_that_the_register_does_not_know_is_named() {
    assertMissing(from("19"), "2020-01-01", "payer.unknown-place");
  }

  @Test
  void every_reason_has_a_sentence_in_both_languages() {
    for (ResidenceHistory history : List.of(STUDIO, MOVE)) {
      for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
        assertThat(ask(history, "2017-06-01").explanation().sentences(locale))
            .allSatisfy(s -> assertThat(s).doesNotContain("{").doesNotContain("'"));
      }
    }
  }
}
