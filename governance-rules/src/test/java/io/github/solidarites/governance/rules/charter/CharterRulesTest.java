package io.github.solidarites.governance.rules.charter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.actor.Office;
import io.github.solidarites.governance.instrument.AuthorisingAct;
import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.Party;
import io.github.solidarites.governance.instrument.Signatory;
import io.github.solidarites.governance.rules.fakes.SmallWorld;
import io.github.solidarites.governance.rules.model.Evaluation;
import io.github.solidarites.governance.rules.model.Outcome;
import io.github.solidarites.governance.rules.model.Register;
import io.github.solidarites.governance.rules.model.Rule;
import io.github.solidarites.governance.rules.model.RuleSet;
import io.github.solidarites.governance.rules.model.Verdict;
import io.github.solidarites.governance.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CharterRulesTest {
  private static final Register REGISTER = SmallWorld.register();
  private static final String OFFICE = "charter.signing-office-stated";
  private static final String ANNOUNCED = "charter.authorising-act-announced";
  private static final String COMPLETE = "charter.authorising-act-complete";
  private static final String ONCE = "charter.party-counted-once";

  /** The rules on who signs; the others have their own tests. */
  private static final List<Rule<Charter, CharterView>> RULES =
      CharterRules.ALL.stream()
          .filter(r -> List.of(OFFICE, ANNOUNCED, COMPLETE, ONCE).contains(r.card().id()))
          .toList();

  private static Verdict check(Signatory... signatories) {
    Charter charter =
        Charter.builder()
            .title("Convention d’orientation")
            .signedOn(Fact.notVisible())
            .addSignatories(signatories)
            .build();
    return new RuleSet<>("charter", "test", RULES)
        .check(charter, Charters.view("2009-06-01"), LocalDate.of(2009, 6, 1), REGISTER.naming());
  }

  private static List<String> of(String rule, Verdict verdict) {
    List<String> found = new ArrayList<>();
    for (Evaluation evaluation : verdict.evaluations()) {
      if (evaluation.rule().id().equals(rule)) {
        found.add(evaluation.outcome() + " " + evaluation.path());
      }
    }
    return found;
  }

  private static Signatory signatory(
      String name, ActorKind kind, Fact<AuthorisingAct> act, String... offices) {
    List<Office> parsed = new ArrayList<>();
    for (String office : offices) {
      parsed.add(Office.parse(office));
    }
    return new Signatory(
        new Party(name, kind, Fact.notVisible()), Fact.of(List.copyOf(parsed)), act);
  }

  private static Signatory departement(Fact<AuthorisingAct> act) {
    return signatory("Département du Nord", ActorKind.DEPARTEMENT, act, "president");
  }

  private static Fact<AuthorisingAct> act(Fact<ImpreciseDate> date, Fact<String> number) {
    return Fact.of(new AuthorisingAct("délibération du conseil général", date, number));
  }

  private static final Fact<AuthorisingAct> SOUND =
      act(Fact.of(ImpreciseDate.parse("2009-03-16")), Fact.of("4.1"));
  private static final Fact<AuthorisingAct> BLANK = act(Fact.absent("(date)"), Fact.notVisible());

  @Test
  void a_convention_with_two_blank_dates_gets_two_warnings_and_one_information() {
    Verdict verdict =
        check(
            departement(BLANK),
            signatory("État", ActorKind.ETAT, Fact.notVisible(), "prefet:59"),
            signatory("Pôle emploi", ActorKind.FRANCE_TRAVAIL, Fact.notVisible(), "directeur"),
            signatory(
                "Association des CAF", ActorKind.ASSOCIATION, BLANK, "president", "directeur"));
    assertThat(of(ANNOUNCED, verdict))
        .containsExactlyInAnyOrder(
            "SATISFIED /signatories/0/authorisingAct",
            "NOT_APPLICABLE /signatories/1/authorisingAct",
            "UNDETERMINED /signatories/2/authorisingAct",
            "SATISFIED /signatories/3/authorisingAct");
    assertThat(of(COMPLETE, verdict))
        .containsExactly(
            "BREACHED /signatories/0/authorisingAct/date",
            "UNDETERMINED /signatories/0/authorisingAct/number",
            "BREACHED /signatories/3/authorisingAct/date",
            "UNDETERMINED /signatories/3/authorisingAct/number");
    assertThat(of(ONCE, verdict))
        .containsExactly(
            "SATISFIED /signatories/0",
            "SATISFIED /signatories/1",
            "SATISFIED /signatories/2",
            "BREACHED /signatories/3");
    assertThat(of(OFFICE, verdict)).hasSize(4).allMatch(s -> s.startsWith("SATISFIED"));
    assertThat(verdict.outcome()).isEqualTo(Outcome.UNDETERMINED);
  }

  @Test
  void a_blank_date_shows_the_printed_blank_and_the_repair() {
    Verdict verdict = check(departement(BLANK));
    Evaluation blank =
        verdict.evaluations().stream()
            .filter(e -> e.outcome() == Outcome.BREACHED)
            .findFirst()
            .orElseThrow();
    assertThat(verdict.sentence(blank, Locale.FRENCH))
        .contains("«\u00a0(date)\u00a0»")
        .contains("compléter la date");
    assertThat(verdict.sentence(blank, Locale.ENGLISH)).contains("complete the date");
  }

  @Test
  void a_blank_number_breaches_at_the_number() {
    Verdict verdict =
        check(departement(act(Fact.of(ImpreciseDate.parse("2009")), Fact.absent("n°   ,"))));
    assertThat(of(COMPLETE, verdict))
        .containsExactly(
            "SATISFIED /signatories/0/authorisingAct/date",
            "BREACHED /signatories/0/authorisingAct/number");
  }

  @Test
  void a_sound_signatory_satisfies_every_rule() {
    Verdict verdict = check(departement(SOUND));
    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void no_authorising_act_in_the_text_read_is_an_error() {
    Verdict verdict = check(departement(Fact.absent("")));
    assertThat(of(ANNOUNCED, verdict)).containsExactly("BREACHED /signatories/0/authorisingAct");
    assertThat(of(COMPLETE, verdict)).containsExactly("NOT_APPLICABLE ");
    assertThat(verdict.outcome()).isEqualTo(Outcome.BREACHED);
  }

  @Test
  void an_authorising_act_that_is_not_visible_leaves_the_rule_open() {
    assertThat(of(ANNOUNCED, check(departement(Fact.notVisible()))))
        .containsExactly("UNDETERMINED /signatories/0/authorisingAct");
  }

  @Test
  void a_prefect_represents_the_state_without_a_deliberation() {
    Verdict verdict =
        check(signatory("État", ActorKind.ETAT, Fact.absent(""), "prefet:59", "prefet-region:31"));
    assertThat(of(ANNOUNCED, verdict))
        .containsExactly("NOT_APPLICABLE /signatories/0/authorisingAct");
    Evaluation state =
        verdict.evaluations().stream()
            .filter(e -> e.rule().id().equals(ANNOUNCED))
            .findFirst()
            .orElseThrow();
    assertThat(verdict.sentence(state, Locale.FRENCH))
        .contains("le préfet représente l’État sans délibération");
  }

  @Test
  void a_prefect_beside_another_office_does_not_excuse_the_other() {
    Verdict verdict =
        check(
            signatory("Comité", ActorKind.ASSOCIATION, Fact.absent(""), "prefet:59", "president"));
    assertThat(of(ANNOUNCED, verdict)).containsExactly("BREACHED /signatories/0/authorisingAct");
  }

  @Test
  void the_signing_office_is_stated_missing_or_not_visible() {
    Party party = new Party("Département du Nord", ActorKind.DEPARTEMENT, Fact.notVisible());
    assertThat(of(OFFICE, check(new Signatory(party, Fact.absent(""), SOUND))))
        .containsExactly("BREACHED /signatories/0/offices");
    assertThat(of(OFFICE, check(new Signatory(party, Fact.of(List.of()), SOUND))))
        .containsExactly("BREACHED /signatories/0/offices");
    assertThat(of(OFFICE, check(new Signatory(party, Fact.notVisible(), SOUND))))
        .containsExactly("UNDETERMINED /signatories/0/offices");
  }

  @Test
  void a_party_named_by_two_signatories_is_counted_once_at_its_first_place() {
    Party state = new Party("État", ActorKind.ETAT, Fact.of(ActorId.ETAT));
    Party ddcs = new Party("DDCS", ActorKind.ETAT, Fact.of(ActorId.ETAT));
    Fact<List<Office>> prefect = Fact.of(List.of(Office.parse("prefet:59")));
    Verdict verdict =
        check(
            new Signatory(state, prefect, Fact.notVisible()),
            departement(SOUND),
            new Signatory(ddcs, prefect, Fact.notVisible()));
    assertThat(of(ONCE, verdict))
        .containsExactly("BREACHED /signatories/0", "SATISFIED /signatories/1");
    Evaluation once =
        verdict.evaluations().stream()
            .filter(e -> e.rule().id().equals(ONCE) && e.outcome() == Outcome.BREACHED)
            .findFirst()
            .orElseThrow();
    assertThat(once.arguments().values()).containsEntry("count", 2);
  }

  @Test
  void offices_that_are_not_visible_leave_the_count_open() {
    Party party = new Party("Département du Nord", ActorKind.DEPARTEMENT, Fact.notVisible());
    assertThat(of(ONCE, check(new Signatory(party, Fact.notVisible(), SOUND))))
        .containsExactly("UNDETERMINED /signatories/0");
  }

  @Test
  void without_a_signatory_nothing_is_a_pass() {
    Verdict verdict = check();
    assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(verdict.evaluations()).hasSize(RULES.size());
  }

  @Test
  void every_sentence_renders_and_none_predicts_what_a_court_will_do() {
    Verdict verdict =
        check(
            departement(BLANK),
            departement(Fact.absent("")),
            departement(SOUND),
            signatory("État", ActorKind.ETAT, Fact.notVisible(), "prefet:59"));
    for (Evaluation evaluation : verdict.evaluations()) {
      for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
        assertThat(verdict.sentence(evaluation, locale)).doesNotContain("{", "nul ", "annul");
      }
    }
  }

  @Test
  void rule_identifiers_are_distinct() {
    assertThat(CharterRules.ALL)
        .extracting(Rule::card)
        .extracting(card -> card.id())
        .doesNotHaveDuplicates();
  }
}
