package io.github.solidarites.governance.rules.charter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.instrument.AuthorisingAct;
import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Effect;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.Party;
import io.github.solidarites.governance.instrument.Signatory;
import io.github.solidarites.governance.time.ImpreciseDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of the authorising act, the signature and the effect. */
class CharterDatesTest {
  private static final String ACT_DATE = " /signatories/0/authorisingAct/date";
  private static final String START = " /effect/startInclusive";

  private static Charter authorised(Fact<ImpreciseDate> date, Charter.Builder charter) {
    AuthorisingAct act = new AuthorisingAct("délibération", date, Fact.notVisible());
    Party party = new Party("Département", ActorKind.DEPARTEMENT, Fact.notVisible());
    return charter.addSignatories(new Signatory(party, Fact.notVisible(), Fact.of(act))).build();
  }

  private static Fact<ImpreciseDate> on(String date) {
    return Fact.of(ImpreciseDate.parse(date));
  }

  @ParameterizedTest
  @CsvSource({
    "2015-06-01, 2015-06-01, satisfied",
    "2015-05-31, 2015-06-01, satisfied",
    "2015-06-02, 2015-06-01, breached",
    "2015-06, 2015-06-15, undetermined.days",
    "2015-07, 2015-06, breached",
    "2014, 2015, satisfied"
  })
  void an_act_is_not_later_than_the_signature(String act, String signed, String found) {
    assertThat(
            Charters.check(
                new AuthorisedBeforeSignature(), authorised(on(act), Charters.signedOn(signed))))
        .containsExactly(found + ACT_DATE);
  }

  @Test
  void without_both_dates_nothing_is_compared() {
    AuthorisedBeforeSignature rule = new AuthorisedBeforeSignature();
    assertThat(Charters.check(rule, authorised(on("2015-06-01"), Charters.charter())))
        .containsExactly("undetermined.signature" + ACT_DATE);
    assertThat(
            Charters.check(
                rule,
                authorised(on("2015-06-01"), Charters.charter().signedOn(Fact.absent("(date)")))))
        .containsExactly("undetermined.signature" + ACT_DATE);
    assertThat(Charters.check(rule, authorised(Fact.notVisible(), Charters.signedOn("2015"))))
        .containsExactly("undetermined" + ACT_DATE);
    assertThat(Charters.check(rule, authorised(Fact.absent("…"), Charters.signedOn("2015"))))
        .containsExactly("not-applicable.blank" + ACT_DATE);
  }

  @Test
  void without_an_act_there_is_nothing_to_compare() {
    assertThat(Charters.check(new AuthorisedBeforeSignature(), Charters.signedOn("2015").build()))
        .containsExactly("not-applicable ");
  }

  private static Charter effective(Fact<ImpreciseDate> start, Fact<String> why, String signed) {
    return Charters.signedOn(signed)
        .effect(new Effect(start, Fact.notVisible(), Fact.notVisible(), why))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "2020-07-03, 2020-07-03, satisfied",
    "2020-07-04, 2020-07-03, satisfied",
    "2020-07-02, 2020-07-03, breached",
    "2020-01-01, 2020-07/2020-09, breached",
    "2020, 2020-07-03, undetermined.days",
    "2020-06-15, 2020-06, undetermined.days"
  })
  void an_effect_before_the_signature_is_late_on_every_possible_day_or_undetermined(
      String start, String signed, String found) {
    String exact = signed.equals("2020-07/2020-09") ? "2020-07-01/2020-09-30" : signed;
    assertThat(
            Charters.check(
                new EffectAfterSignature(), effective(on(start), Fact.absent(""), exact)))
        .containsExactly(found + START);
  }

  @Test
  void a_late_signature_is_justified_or_its_reason_is_not_visible() {
    EffectAfterSignature rule = new EffectAfterSignature();
    assertThat(
            Charters.check(
                rule, effective(on("2020-01-01"), Fact.of("exercice 2020"), "2020-07-03")))
        .containsExactly("satisfied.justified" + START);
    assertThat(Charters.check(rule, effective(on("2020-01-01"), Fact.notVisible(), "2020-07-03")))
        .containsExactly("undetermined.justification" + START);
  }

  @Test
  void without_both_dates_the_effect_is_not_compared() {
    EffectAfterSignature rule = new EffectAfterSignature();
    assertThat(Charters.check(rule, Charters.signedOn("2020").build()))
        .containsExactly("undetermined" + START);
    assertThat(Charters.check(rule, effective(Fact.absent(""), Fact.absent(""), "2020")))
        .containsExactly("not-applicable ");
    Charter unsigned =
        Charters.charter()
            .effect(
                new Effect(on("2020-01-01"), Fact.notVisible(), Fact.notVisible(), Fact.absent("")))
            .build();
    assertThat(Charters.check(rule, unsigned)).containsExactly("undetermined.signature" + START);
  }
}
