package io.github.solidarites.governance.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.instrument.Delegation;
import io.github.solidarites.governance.instrument.LocalFacts;
import io.github.solidarites.governance.rules.Governance;
import io.github.solidarites.governance.rules.model.AmbiguousActorException;
import io.github.solidarites.governance.rules.model.Decision;
import io.github.solidarites.governance.rules.model.DecisionOutcome;
import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Titles: own, by law, by delegation, and every way to have none. */
class MayActTest {
  private static final Governance FRANCE = FrenchGovernance.load();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static final Delegation TO_THE_CAF =
      delegation("convention-rsa-54", "departement:54", "caf:54", "departement:54");
  private static final Delegation CAF_TO_CCAS =
      delegation("convention-caf-ccas", "caf:54", "ccas:54395", "commune:54395");

  private static Delegation delegation(String id, String from, String to, String territory) {
    return Delegation.builder()
        .id(id)
        .delegator(ActorId.parse(from))
        .recipient(ActorId.parse(to))
        .addMatters(new MatterId("rsa-grant"))
        .territory(TerritoryId.parse(territory))
        .inForce(Period.closed(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31)))
        .build();
  }

  private static Governance with(boolean complete, Delegation... delegations) {
    return FRANCE.with(LocalFacts.builder().addDelegations(delegations).complete(complete).build());
  }

  private static Decision may(Governance world, String actor, String matter, LocalDate day) {
    return world.on(day).mayAct(ActorId.parse(actor), world.matter(matter), world.place("54395"));
  }

  private static boolean names(Decision decision, String catalogueId) {
    return decision.explanation().reasons().stream()
        .map(Reason::step)
        .anyMatch(s -> s.catalogue().contains(catalogueId));
  }

  @Test
  void the_departement_acts_on_its_own_title() {
    Decision decision = may(FRANCE, "departement:54", "rsa-grant", DAY);

    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.GRANTED);
    assertThat(decision.chain()).isEmpty();
  }

  @Test
  void the_caf_acts_by_the_convention_and_the_chain_shows_it() {
    Decision decision = may(with(false, TO_THE_CAF), "caf:54", "rsa-grant", DAY);

    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.GRANTED_BY_DELEGATION);
    assertThat(decision.chain()).containsExactly(TO_THE_CAF);
    assertThat(decision.explanation().citations()).anyMatch(c -> c.id().equals("CASF:L262-13"));
  }

  @Test
  void the_caf_cannot_pass_on_to_a_ccas_what_it_received() {
    Decision decision = may(with(false, TO_THE_CAF, CAF_TO_CCAS), "ccas:54395", "rsa-grant", DAY);

    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.NOT_GRANTED);
    assertThat(names(decision, "DEL-03")).isTrue();
    assertThat(decision.explanation().hasStep("delegation.repair")).isTrue();
  }

  @Test
  void without_local_facts_the_caf_and_the_ccas_are_undetermined_and_the_fact_is_named() {
    for (String actor : new String[] {"caf:54", "ccas:54395"}) {
      Decision decision = may(FRANCE, actor, "rsa-grant", DAY);

      assertThat(decision.outcome()).isEqualTo(DecisionOutcome.UNDETERMINED);
      assertThat(decision.explanation().hasStep("delegation.facts-missing")).isTrue();
    }
  }

  @Test
  void with_complete_facts_silence_is_a_no() {
    assertThat(may(with(true), "caf:54", "rsa-grant", DAY).outcome())
        .isEqualTo(DecisionOutcome.NOT_GRANTED);
  }

  @Test
  void a_body_that_no_text_names_has_no_title_even_with_open_facts() {
    Decision decision = may(FRANCE, "mdph:54", "rsa-grant", DAY);

    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.NOT_GRANTED);
    assertThat(names(decision, "DEL-01")).isTrue();
  }

  @Test
  void a_delegator_that_does_not_hold_gives_nothing() {
    Delegation fromRegion =
        delegation("convention-region", "region:44", "caf:54", "departement:54");

    Decision decision = may(with(false, fromRegion), "caf:54", "rsa-grant", DAY);

    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.NOT_GRANTED);
    assertThat(names(decision, "DEL-02")).isTrue();
  }

  @Test
  void a_recipient_that_the_text_does_not_name_receives_nothing() {
    Delegation toMdph =
        delegation("convention-mdph", "departement:54", "mdph:54", "departement:54");

    assertThat(may(with(false, toMdph), "mdph:54", "rsa-grant", DAY).outcome())
        .isEqualTo(DecisionOutcome.NOT_GRANTED);
  }

  @Test
  void a_lapsed_convention_is_named_and_leaves_the_question_open() {
    Decision decision =
        may(with(false, TO_THE_CAF), "caf:54", "rsa-grant", LocalDate.of(2028, 1, 1));

    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.UNDETERMINED);
    assertThat(decision.explanation().hasStep("delegation.not-in-force")).isTrue();
  }

  @Test
  void a_convention_of_another_territory_gives_nothing() {
    Delegation elsewhere =
        delegation("convention-59", "departement:59", "caf:54", "departement:59");

    assertThat(may(with(true, elsewhere), "caf:54", "rsa-grant", DAY).outcome())
        .isEqualTo(DecisionOutcome.NOT_GRANTED);
  }

  @Test
  void delegations_in_a_circle_end_in_a_no() {
    Delegation one = delegation("a", "caf:54", "ccas:54395", "departement:54");
    Delegation two = delegation("b", "ccas:54395", "caf:54", "departement:54");

    assertThat(may(with(false, one, two), "caf:54", "rsa-grant", DAY).outcome())
        .isEqualTo(DecisionOutcome.NOT_GRANTED);
  }

  @Test
  void where_the_state_holds_the_caf_decides_by_law_and_the_departement_delegates_nothing() {
    Governance world =
        with(false, delegation("convention-93", "departement:93", "ccas:93008", "departement:93"));
    LocalDate day = LocalDate.of(2025, 6, 1);

    Decision caf =
        world.on(day).mayAct(ActorId.parse("caf:93"), world.matter("rsa"), world.place("93008"));
    Decision ccas =
        world
            .on(day)
            .mayAct(ActorId.parse("ccas:93008"), world.matter("rsa"), world.place("93008"));

    assertThat(caf.outcome()).isEqualTo(DecisionOutcome.GRANTED);
    assertThat(caf.explanation().hasStep("title.by-law")).isTrue();
    assertThat(ccas.outcome()).isEqualTo(DecisionOutcome.NOT_GRANTED);
  }

  @Test
  void one_of_two_joint_holders_cannot_act_alone() {
    Decision decision =
        may(FRANCE, "departement:54", "young-people-aid-fund", LocalDate.of(2004, 6, 1));

    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.NOT_GRANTED);
    assertThat(decision.explanation().hasStep("title.only-jointly")).isTrue();
  }

  @Test
  void an_actor_before_its_creation_has_no_title() {
    Decision decision =
        FRANCE
            .on(LocalDate.of(2014, 12, 31))
            .mayAct(
                ActorId.parse("metropole-de-lyon"),
                FRANCE.matter("rsa-grant"),
                FRANCE.place("69266"));

    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.NOT_GRANTED);
    assertThat(decision.explanation().hasStep("title.no-such-actor")).isTrue();
  }

  @Test
  void in_2009_caf_59_named_eight_bodies() {
    assertThatThrownBy(
            () ->
                FRANCE
                    .on(LocalDate.of(2010, 1, 1))
                    .mayAct(
                        ActorId.parse("caf:59"), FRANCE.matter("rsa-grant"), FRANCE.place("59350")))
        .isInstanceOf(AmbiguousActorException.class)
        .hasMessageContaining("siren");
  }

  /** Vectors 19 and 20: an association may carry out the MASP; it may not manage the FAJ. */
  @Test
  void an_association_may_receive_the_masp_and_not_the_aid_fund() {
    assertThat(recipients("personalised-social-support-masp")).contains(ActorKind.ASSOCIATION);
    assertThat(recipients("young-people-aid-fund"))
        .doesNotContain(ActorKind.ASSOCIATION)
        .contains(ActorKind.COMMUNE, ActorKind.EPCI);
  }

  private static Set<ActorKind> recipients(String row) {
    return FRANCE.law().competences().stream()
        .filter(r -> r.id().equals(row))
        .findFirst()
        .orElseThrow()
        .delegability()
        .recipients();
  }
}
