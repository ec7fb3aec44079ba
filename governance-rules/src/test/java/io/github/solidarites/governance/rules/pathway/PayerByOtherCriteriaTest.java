package io.github.solidarites.governance.rules.pathway;

import static io.github.solidarites.governance.rules.pathway.Histories.HOME;
import static io.github.solidarites.governance.rules.pathway.Histories.benefit;
import static io.github.solidarites.governance.rules.pathway.Histories.day;
import static io.github.solidarites.governance.rules.pathway.Histories.from;
import static io.github.solidarites.governance.rules.pathway.Histories.stay;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.pathway.BenefitRule;
import io.github.solidarites.governance.pathway.ResidenceHistory;
import io.github.solidarites.governance.rules.fakes.SmallWorld;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Payer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PayerByOtherCriteriaTest {
  private static final BenefitRule RSA =
      benefit("rsa", BenefitRule.Criterion.RESIDENCE, "CASF:L262-13");
  private static final BenefitRule OTHER =
      benefit("other", BenefitRule.Criterion.RESIDENCE, "CASF:L262-13");
  private static final ResidenceHistory MOVE =
      from("17", stay("17", HOME, "2005-01-01/2022-02-28"), stay("93", HOME, "2022-03-01/.."));

  private static Answer<Payer> ask(ResidenceHistory history, BenefitRule rule, String date) {
    return new PayerQuestion(SmallWorld.holders()).whoPays(history, rule, day(date));
  }

  @Test
  void residence_decides_from_its_first_day_never_after_three_months() {
    Answer<Payer> answer = ask(MOVE, OTHER, "2022-03-02");
    assertThat(answer.value().map(p -> p.actor().text())).contains("departement:93");
    assertThat(answer.value().flatMap(Payer::since)).contains(day("2022-03-01"));
    assertThat(answer.explanation().hasStep("payer.benefit-criterion")).isTrue();
  }

  @Test
  void the_law_itself_names_who_bears_the_rsa() {
    assertThat(ask(MOVE, RSA, "2022-03-02").value().map(p -> p.actor().text())).contains("etat");
    assertThat(ask(MOVE, RSA, "2022-02-28").value().map(p -> p.actor().text()))
        .contains("departement:17");
  }

  @Test
  void before_the_rsa_nobody_pays_it() {
    assertThat(ask(MOVE, RSA, "2008-01-01").outcome()).isEqualTo(AnswerOutcome.OUT_OF_MODEL);
  }

  @Test
  void a_day_without_a_residence_is_named_as_missing() {
    Answer<Payer> answer = ask(MOVE, OTHER, "2004-12-31");
    assertThat(answer.outcome()).isEqualTo(AnswerOutcome.UNDETERMINED);
    assertThat(answer.explanation().hasStep("payer.missing-residence")).isTrue();
  }

  @Test
  void a_residence_outside_the_register_is_named_as_missing() {
    Answer<Payer> answer = ask(from("17", stay("19", HOME, "2020-01-01/..")), OTHER, "2021-01-01");
    assertThat(answer.explanation().hasStep("payer.unknown-place")).isTrue();
  }

  @Test
  void majority_does_not_matter_to_the_criterion_of_residence() {
    ResidenceHistory minor =
        ResidenceHistory.builder().from(MOVE).adultThroughout(Fact.notVisible()).build();
    assertThat(ask(minor, OTHER, "2010-01-01").outcome()).isEqualTo(AnswerOutcome.ANSWERED);
  }

  @Test
  void the_state_pays_what_the_law_puts_at_its_charge() {
    BenefitRule state = benefit("chrs", BenefitRule.Criterion.STATE, "CASF:L121-7");
    Answer<Payer> answer = ask(MOVE, state, "2010-01-01");
    assertThat(answer.value().map(p -> p.actor().text())).contains("etat");
    assertThat(answer.explanation().sentences(Locale.FRENCH)).hasSize(2);
  }
}
