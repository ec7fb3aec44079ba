package io.github.solidarites.governance.rules.charter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Effect;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.InstrumentKind;
import io.github.solidarites.governance.instrument.Party;
import io.github.solidarites.governance.instrument.Signatory;
import io.github.solidarites.governance.rules.model.Rule;
import io.github.solidarites.governance.rules.model.Severity;
import io.github.solidarites.governance.time.ImpreciseDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text asks of a kind of instrument: its parties, its duration. */
class ProfiledRulesTest {
  private static final Rule<Charter, CharterView> REQUIRED = new RequiredParties();
  private static final Rule<Charter, CharterView> MODEL = new PartiesOfTheModel();
  private static final Rule<Charter, CharterView> CONDITIONAL = new ConditionalParties();
  private static final Rule<Charter, CharterView> STATED = new DurationStated();
  private static final Rule<Charter, CharterView> MAXIMUM = DurationWithinMaximum.ofTheLaw();
  private static final Rule<Charter, CharterView> MODEL_MAXIMUM = DurationWithinMaximum.ofAModel();
  private static final ActorKind PLIE = new ActorKind("plie");

  private static Charter.Builder framed(ActorKind... kinds) {
    return signedBy(Charters.FRAMED, kinds);
  }

  private static Charter.Builder signedBy(InstrumentKind instrument, ActorKind... kinds) {
    Charter.Builder charter = Charters.signedOn("2015-06-01").instrument(Fact.of(instrument));
    for (ActorKind kind : kinds) {
      charter.addSignatories(signatory(kind, Fact.notVisible()));
    }
    return charter;
  }

  private static Signatory signatory(ActorKind kind, Fact<List<String>> members) {
    Party party =
        new Party(
            kind.code(), kind, Fact.notVisible(), Fact.notVisible(), Fact.notVisible(), members);
    return new Signatory(party, Fact.notVisible(), Fact.notVisible());
  }

  private static Charter lasting(Fact<Integer> months, Fact<String> start, Fact<String> end) {
    return framed(ActorKind.DEPARTEMENT)
        .effect(new Effect(date(start), date(end), months, Fact.notVisible()))
        .build();
  }

  private static Fact<ImpreciseDate> date(Fact<String> text) {
    if (text instanceof Fact.Present<String> present) {
      return Fact.of(ImpreciseDate.parse(present.value()));
    }
    return text instanceof Fact.Absent<String> ? Fact.absent("") : Fact.notVisible();
  }

  @Test
  void each_required_party_is_there_or_missing() {
    assertThat(Charters.check(REQUIRED, framed(ActorKind.DEPARTEMENT, ActorKind.CAF).build()))
        .containsExactly("satisfied /signatories", "satisfied /signatories");
    assertThat(Charters.check(REQUIRED, framed(ActorKind.CAF).build()))
        .containsExactly("breached /signatories", "satisfied /signatories");
  }

  @Test
  void a_party_that_an_extract_does_not_show_is_not_missing() {
    Charter extract = framed(ActorKind.CAF).signatoriesComplete(false).build();
    assertThat(Charters.check(REQUIRED, extract))
        .containsExactly("satisfied /signatories", "undetermined.list /signatories");
  }

  @Test
  void an_umbrella_without_a_list_is_undetermined_and_with_a_list_satisfies() {
    Charter.Builder charter = framed(ActorKind.DEPARTEMENT);
    Charter silent =
        Charter.builder()
            .from(charter.build())
            .addSignatories(signatory(Charters.UMBRELLA, Fact.absent("")))
            .build();
    Charter listing =
        charter
            .addSignatories(signatory(Charters.UMBRELLA, Fact.of(List.of("CAF de Lille"))))
            .build();
    assertThat(Charters.check(REQUIRED, silent))
        .containsExactly("satisfied /signatories", "undetermined.umbrella /signatories");
    assertThat(Charters.check(REQUIRED, listing))
        .containsExactly("satisfied /signatories", "satisfied.umbrella /signatories");
  }

  @Test
  void a_conditional_party_is_told_for_information_only() {
    assertThat(CONDITIONAL.card().severity()).isEqualTo(Severity.INFO);
    assertThat(Charters.check(CONDITIONAL, framed(PLIE).build()))
        .containsExactly("satisfied /signatories");
    assertThat(Charters.check(CONDITIONAL, framed(ActorKind.CAF).build()))
        .containsExactly("breached /signatories");
    assertThat(
            Charters.check(CONDITIONAL, framed(ActorKind.CAF).signatoriesComplete(false).build()))
        .containsExactly("undetermined.list /signatories");
  }

  @Test
  void a_model_is_not_the_law_and_the_law_not_a_model() {
    Charter modelled = signedBy(Charters.MODELLED, ActorKind.DEPARTEMENT).build();
    assertThat(Charters.check(MODEL, modelled))
        .containsExactly("breached /signatories", "satisfied /signatories");
    assertThat(Charters.check(REQUIRED, modelled))
        .containsExactly("not-applicable.no-profile /instrument");
    assertThat(Charters.check(MODEL, framed(ActorKind.CAF).build()))
        .containsExactly("not-applicable.no-profile /instrument");
  }

  @ParameterizedTest
  @CsvSource({
    "2009-12-31, not-applicable.period /instrument",
    "2010-01-01, breached /signatories",
    "2019-12-31, breached /signatories",
    "2020-01-01, not-applicable.period /instrument",
    "2019, breached /signatories",
    "2019-12-31/2020-01-01, undetermined.period /signedOn"
  })
  void parties_are_judged_on_every_day_the_signature_can_have_been(String signed, String found) {
    Charter charter =
        Charters.signedOn(signed)
            .instrument(Fact.of(Charters.FRAMED))
            .addSignatories(signatory(ActorKind.CAF, Fact.notVisible()))
            .build();
    assertThat(Charters.check(REQUIRED, charter)).contains(found);
  }

  @Test
  void a_signature_that_is_not_visible_can_be_on_any_day() {
    Charter charter = Charters.charter().instrument(Fact.of(Charters.FRAMED)).build();
    assertThat(Charters.check(REQUIRED, charter)).containsExactly("undetermined.period /signedOn");
    Charter modelled = Charters.charter().instrument(Fact.of(Charters.MODELLED)).build();
    assertThat(Charters.check(MODEL, modelled)).containsExactly("undetermined.period /signedOn");
  }

  @Test
  void an_instrument_is_absent_not_visible_or_unknown() {
    assertThat(Charters.check(REQUIRED, Charters.charter().build()))
        .containsExactly("undetermined /instrument");
    assertThat(Charters.check(MODEL, Charters.charter().build()))
        .containsExactly("undetermined /instrument");
    assertThat(Charters.check(REQUIRED, Charters.charter().instrument(Fact.absent("")).build()))
        .containsExactly("not-applicable ");
    assertThat(Charters.check(STATED, signedBy(new InstrumentKind("unheard-of")).build()))
        .containsExactly("not-applicable.no-profile /instrument");
  }

  @Test
  void a_duration_is_stated_by_months_or_by_a_last_day() {
    assertThat(Charters.check(STATED, lasting(Fact.of(36), Fact.absent(""), Fact.absent(""))))
        .containsExactly("satisfied /effect/durationMonths");
    assertThat(Charters.check(STATED, lasting(Fact.absent(""), Fact.absent(""), Fact.of("2018"))))
        .containsExactly("satisfied.end /effect/endInclusive");
    assertThat(
            Charters.check(STATED, lasting(Fact.absent("… ans"), Fact.of("2015"), Fact.absent(""))))
        .containsExactly("breached /effect/durationMonths");
    assertThat(Charters.check(STATED, lasting(Fact.absent(""), Fact.of("2015"), Fact.notVisible())))
        .containsExactly("undetermined /effect/durationMonths");
  }

  @ParameterizedTest
  @CsvSource({"72, satisfied", "73, breached"})
  void a_stated_duration_is_compared_with_the_maximum(int months, String found) {
    assertThat(
            Charters.check(MAXIMUM, lasting(Fact.of(months), Fact.notVisible(), Fact.notVisible())))
        .containsExactly(found + " /effect/durationMonths");
  }

  @ParameterizedTest
  @CsvSource({
    "2015-01-01, 2020-12-31, satisfied.dates",
    "2015-01-01, 2021-01-01, breached.dates",
    "2015, 2020, satisfied.dates",
    "2015, 2021, undetermined.days",
    "2015, 2022, breached.dates"
  })
  void a_first_and_a_last_day_are_compared_with_the_maximum(
      String start, String end, String found) {
    assertThat(Charters.check(MAXIMUM, lasting(Fact.absent(""), Fact.of(start), Fact.of(end))))
        .containsExactly(found + " /effect/endInclusive");
  }

  @Test
  void a_duration_that_is_not_stated_is_not_too_long() {
    assertThat(Charters.check(MAXIMUM, lasting(Fact.absent(""), Fact.of("2015"), Fact.absent(""))))
        .containsExactly("not-applicable.not-stated /effect/durationMonths");
    assertThat(
            Charters.check(MAXIMUM, lasting(Fact.notVisible(), Fact.of("2015"), Fact.absent(""))))
        .containsExactly("undetermined /effect/durationMonths");
  }

  @Test
  void a_model_advises_a_duration() {
    Charter charter =
        signedBy(Charters.MODELLED)
            .effect(
                new Effect(Fact.notVisible(), Fact.notVisible(), Fact.of(61), Fact.notVisible()))
            .build();
    assertThat(Charters.check(MODEL_MAXIMUM, charter))
        .containsExactly("breached /effect/durationMonths");
    assertThat(Charters.check(MAXIMUM, charter))
        .containsExactly("not-applicable.no-profile /instrument");
  }
}
