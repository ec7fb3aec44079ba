package io.github.solidarites.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Delegation;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.LocalFacts;
import io.github.solidarites.governance.instrument.Waiver;
import io.github.solidarites.governance.pathway.Condition;
import io.github.solidarites.governance.pathway.Pathway;
import io.github.solidarites.governance.pathway.ResidenceHistory;
import io.github.solidarites.governance.pathway.Situation;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.ImpreciseDate;
import io.github.solidarites.governance.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingEachKindTest {
  @Test
  void aCharterBecomesACharter() {
    ReadResult.Document read = Samples.sound(Samples.CHARTER);
    Charter charter = read.as(Charter.class).orElseThrow();

    assertThat(read.kind()).isEqualTo(DocumentKind.CHARTER);
    assertThat(charter.title()).isEqualTo("Charte de partenariat");
    assertThat(charter.signedOn()).isEqualTo(Fact.of(ImpreciseDate.parse("2025-03")));
    assertThat(charter.signatories().get(0).party().id())
        .isEqualTo(Fact.of(ActorId.parse("departement:54")));
    assertThat(read.document().extensions()).isEqualTo(Map.of("x-file", Map.of("box", 12)));
  }

  @Test
  void localFactsBecomeLocalFacts() {
    LocalFacts facts = Samples.sound(Samples.LOCAL_FACTS).as(LocalFacts.class).orElseThrow();

    assertThat(facts.complete()).isTrue();
    assertThat(facts.delegations())
        .singleElement()
        .satisfies(d -> assertThat(d.id()).isEqualTo("conv-1"));
    assertThat(facts.populations()).containsEntry(TerritoryId.commune("54395"), 104000);
    assertThat(facts.bodies()).containsEntry(ActorId.parse("ccas:54395"), false);
    assertThat(facts.transfers())
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.receiver()).isEqualTo(ActorId.parse("epci:245400676"));
              assertThat(t.domains()).containsExactly(new PolicyDomain("local-development"));
              assertThat(t.inForce()).isEqualTo(Period.parse("2025-01-01/2030-12-31"));
            });
  }

  @Test
  void aResidenceHistoryBecomesAResidenceHistory() {
    ResidenceHistory history =
        Samples.sound(Samples.RESIDENCE_HISTORY).as(ResidenceHistory.class).orElseThrow();

    assertThat(history.adultThroughout()).isEqualTo(Fact.of(true));
    assertThat(history.initialDomicile()).isEqualTo(Fact.of(TerritoryId.departement("17")));
    assertThat(history.stays()).hasSize(2);
  }

  @Test
  void aSituationBecomesASituation() {
    Situation situation = Samples.sound(Samples.SITUATION).as(Situation.class).orElseThrow();

    assertThat(situation.birth()).isEqualTo(Fact.of(ImpreciseDate.parse("1994")));
    assertThat(situation.fact(Condition.WITHOUT_PARENTAL_SUPPORT)).isEqualTo(Fact.of(true));
    assertThat(situation.fact(Condition.RESOURCES_WITHIN_CEILING)).isEqualTo(Fact.of(false));
    assertThat(situation.fact(Condition.NOT_IN_STUDY_TRAINING_OR_WORK))
        .isEqualTo(Fact.notVisible());
  }

  @Test
  void aPathwayBecomesAPathway() {
    Pathway pathway = Samples.sound(Samples.PATHWAY).as(Pathway.class).orElseThrow();

    assertThat(pathway.episodes()).hasSize(1);
    assertThat(pathway.referents()).hasSize(1);
    assertThat(pathway.followedDuring()).hasToString("2025-01-01/2025-06-30");
  }

  @Test
  void aDelegationAloneBecomesADelegation() {
    Delegation delegation =
        Samples.sound(
                """
                {"kind": "delegation", "formatVersion": 1, "x-file": 12, "id": "conv-1",
                 "delegator": "departement:54", "recipient": "ccas:54395",
                 "matters": ["rsa-orientation"], "territory": "commune:54395",
                 "startInclusive": "2025-01-01"}
                """)
            .as(Delegation.class)
            .orElseThrow();

    assertThat(delegation.recipient()).isEqualTo(ActorId.parse("ccas:54395"));
    assertThat(delegation.inForce()).hasToString("2025-01-01/..");
  }

  @Test
  void aWaiverAloneBecomesAWaiverWhoseTextsAreToBeVerified() {
    Waiver waiver =
        Samples.sound(
                """
                {"kind": "waiver", "formatVersion": 1, "id": "gj-2013", "scheme": "garantie-jeunes",
                 "startInclusive": "2013-10-01", "endInclusive": "2016-12-31",
                 "listCompleteDuring": {"startInclusive": "2013-10-01", "endInclusive": "2014-12-31"},
                 "territories": [{"territory": "departement:54", "startInclusive": "2013-10-11",
                   "listedBy": "DECRET:2013-880:1"}],
                 "citations": ["DECRET:2013-880:1"]}
                """)
            .as(Waiver.class)
            .orElseThrow();

    assertThat(waiver.territories()).hasSize(1);
    assertThat(waiver.citations())
        .singleElement()
        .satisfies(c -> assertThat(c.toVerify()).isTrue())
        .satisfies(c -> assertThat(c.id()).isEqualTo("DECRET:2013-880:1"));
  }

  @Test
  void aByteOrderMarkIsSkipped() {
    assertThat(Samples.sound("\ufeff" + Samples.CHARTER).positions().at("/kind"))
        .contains(new Position(2, 3));
  }

  @Test
  void aDocumentAboutAPersonPrintsNothingOfThePerson() {
    assertThat(Samples.sound(Samples.RESIDENCE_HISTORY).toString())
        .isEqualTo("Document[residence-history, test.json]");
    assertThat(Samples.sound(Samples.RESIDENCE_HISTORY).document().toString())
        .doesNotContain("17", "2020");
  }
}
