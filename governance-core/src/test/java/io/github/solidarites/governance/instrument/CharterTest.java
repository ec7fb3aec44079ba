package io.github.solidarites.governance.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharterTest {
  private static final Party PARTY = new Party("CAF", ActorKind.CAF, Fact.notVisible());

  private static Charter.Builder charter() {
    return Charter.builder().title("Convention").signedOn(Fact.notVisible());
  }

  @Test
  void what_is_not_told_is_not_visible() {
    Charter charter = charter().build();
    assertThat(charter.instrument()).isEqualTo(Fact.notVisible());
    assertThat(charter.territory()).isEqualTo(Fact.notVisible());
    assertThat(charter.effect()).isEqualTo(Effect.NOT_VISIBLE);
    assertThat(charter.lead()).isEqualTo(Fact.notVisible());
    assertThat(charter.sourceKind()).isEqualTo(TextSource.ACT);
    assertThat(charter.signatoriesComplete()).isTrue();
  }

  @Test
  void a_supposed_date_never_overrides_the_one_that_is_printed() {
    LocalDate day = LocalDate.of(2020, 1, 2);
    Charter printed = charter().signedOn(Fact.of(ImpreciseDate.parse("2019"))).build();
    assertThat(printed.supposedSignedOn(day)).isSameAs(printed);
    assertThat(charter().build().supposedSignedOn(day).signedOn())
        .isEqualTo(Fact.of(ImpreciseDate.of(day)));
    assertThat(charter().signedOn(Fact.absent("(date)")).build().supposedSignedOn(day).signedOn())
        .isEqualTo(Fact.of(ImpreciseDate.of(day)));
  }

  static Stream<UnaryOperator<Charter.Builder>> absences() {
    AuthorisingAct blank =
        new AuthorisingAct("délibération", Fact.absent("(date)"), Fact.notVisible());
    Party blankSiren =
        new Party(
            "CAF",
            ActorKind.CAF,
            Fact.notVisible(),
            Fact.absent(""),
            Fact.notVisible(),
            Fact.notVisible());
    return Stream.of(
        c -> c.signedOn(Fact.absent("(date)")),
        c -> c.instrument(Fact.absent("")),
        c -> c.lead(Fact.absent("")),
        c ->
            c.effect(
                new Effect(
                    Fact.notVisible(), Fact.notVisible(), Fact.absent("… ans"), Fact.notVisible())),
        c -> c.addSignatories(new Signatory(PARTY, Fact.absent(""), Fact.notVisible())),
        c -> c.addSignatories(new Signatory(PARTY, Fact.notVisible(), Fact.absent(""))),
        c -> c.addSignatories(new Signatory(PARTY, Fact.notVisible(), Fact.of(blank))),
        c -> c.addSignatories(new Signatory(blankSiren, Fact.notVisible(), Fact.notVisible())));
  }

  @ParameterizedTest
  @MethodSource("absences")
  void the_press_shows_no_blank_of_the_act(UnaryOperator<Charter.Builder> absence) {
    assertThat(absence.apply(charter()).build().sourceKind()).isEqualTo(TextSource.ACT);
    Charter.Builder press = absence.apply(charter()).sourceKind(TextSource.PRESS);
    assertThatIllegalArgumentException()
        .isThrownBy(press::build)
        .withMessageContaining("sourceKind PRESS");
  }

  @Test
  void an_article_may_show_facts_and_hide_others() {
    Charter article =
        charter()
            .sourceKind(TextSource.PRESS)
            .signedOn(Fact.of(ImpreciseDate.parse("2009-09-29")))
            .addSignatories(new Signatory(PARTY, Fact.notVisible(), Fact.notVisible()))
            .build();
    assertThat(article.signatories()).hasSize(1);
  }

  @Test
  void a_duration_is_a_month_at_least_and_an_end_follows_its_start() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> effect("2020", "2022", 0))
        .withMessage("Effect: durationMonths 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> effect("2021-01-01", "2020", 12))
        .withMessageContaining("endInclusive");
    assertThat(effect("2020", "2020", 1).durationMonths()).isEqualTo(Fact.of(1));
  }

  private static Effect effect(String start, String end, int months) {
    return new Effect(
        Fact.of(ImpreciseDate.parse(start)),
        Fact.of(ImpreciseDate.parse(end)),
        Fact.of(months),
        Fact.notVisible());
  }

  @Test
  void a_lead_has_a_printed_title() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LeadClaim(PARTY, Fact.of(PolicyDomain.SOCIAL_ACTION), " "))
        .withMessageContaining("title");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "CTG", "pacte d’insertion", "2024"})
  void a_kind_of_instrument_is_a_code(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InstrumentKind(code))
        .withMessageContaining("\"" + code + "\"");
    assertThat(new InstrumentKind("never-seen-before")).hasToString("never-seen-before");
  }

  @Test
  void a_requirement_asks_for_somebody() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PartyRequirement(List.of(), List.of(), 1, false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PartyRequirement(List.of(ActorKind.CAF), List.of(), 0, false))
        .withMessageContaining("atLeast 0");
  }
}
