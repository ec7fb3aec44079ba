package io.github.solidarites.governance.json.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.competence.Role;
import io.github.solidarites.governance.json.Positions;
import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.AnswerOutcome;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Basis;
import io.github.solidarites.governance.rules.model.Decision;
import io.github.solidarites.governance.rules.model.DecisionOutcome;
import io.github.solidarites.governance.rules.model.Explanation;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.rules.model.LawTables;
import io.github.solidarites.governance.rules.model.Lead;
import io.github.solidarites.governance.rules.model.Naming;
import io.github.solidarites.governance.rules.model.Payer;
import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.rules.model.Rule;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.RuleSet;
import io.github.solidarites.governance.rules.model.SettledAnswer;
import io.github.solidarites.governance.rules.model.Severity;
import io.github.solidarites.governance.rules.model.Sink;
import io.github.solidarites.governance.rules.model.Step;
import io.github.solidarites.governance.rules.model.Verdict;
import io.github.solidarites.governance.territory.TerritoryId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final LegalCitation TEXT =
      LegalCitation.builder()
          .id("CGCT:L1111-9:III-1")
          .confidence(Confidence.MEMORY)
          .verifiedOn(LocalDate.of(2026, 11, 20))
          .build();
  private static final LawTables LAW =
      LawTables.builder()
          .version("fr-test")
          .verifiedOn(LocalDate.of(2026, 11, 20))
          .answersFrom(LocalDate.of(2004, 1, 1))
          .build();
  private static final Asked ASKED = Asked.of(Map.of("domain", "social-action"), DAY, LAW);

  private final Reports reports = Reports.in(Locale.FRENCH);
  private final Explanation why =
      new Explanation(
          List.of(
              Reason.of(
                  Step.of("lead.nobody", "LEAD-01").citing(TEXT),
                  Arguments.of("date", DAY).and("domain", PolicyDomain.SOCIAL_ACTION))),
          new Identifiers(),
          DAY);

  @Test
  void aLeadReportHasTheStableKeysInOrder() {
    Lead lead =
        new Lead(PolicyDomain.SOCIAL_ACTION, Optional.of(Role.LEAD), Optional.of(ActorId.ETAT));

    JsonNode report = tree(reports.lead(ASKED, SettledAnswer.answered(lead, why)));

    assertThat(report.propertyNames())
        .containsExactly(
            "question",
            "asOf",
            "knownOn",
            "outcome",
            "value",
            "alternatives",
            "citations",
            "reasons",
            "lawTable",
            "library",
            "disclaimer");
    assertThat(report.get("knownOn").isNull()).isTrue();
    assertThat(report.at("/value/role").stringValue()).isEqualTo("LEAD");
    assertThat(report.at("/value/actor").stringValue()).isEqualTo("etat");
    assertThat(report.at("/citations/0/toVerify").booleanValue()).isTrue();
    assertThat(report.at("/reasons/0/text").stringValue()).contains("chef de file");
    assertThat(report.at("/reasons/0/citations/0").stringValue()).isEqualTo(TEXT.id());
    assertThat(report.at("/lawTable/version").stringValue()).isEqualTo("fr-test");
    assertThat(report.get("library").stringValue()).matches("\\d+\\.\\d+.*");
  }

  @Test
  void nobodyIsNullAndNotMissing() {
    Lead nobody = new Lead(PolicyDomain.SOCIAL_ACTION, Optional.empty(), Optional.empty());

    JsonNode report = tree(reports.lead(ASKED, SettledAnswer.answered(nobody, why)));

    assertThat(report.at("/value/role").isNull()).isTrue();
    assertThat(report.at("/value/actor").isNull()).isTrue();
  }

  @Test
  void anOpenAnswerHasNoValueButAlternatives() {
    Payer one = new Payer(ActorId.departement("17"), Optional.of(DAY));
    Payer other = new Payer(ActorId.departement("54"), Optional.empty());
    Answer<Payer> open = SettledAnswer.open(AnswerOutcome.UNDETERMINED, List.of(one, other), why);

    JsonNode report = tree(reports.payer(ASKED.withKnownOn(DAY), open));

    assertThat(report.get("value").isNull()).isTrue();
    assertThat(report.at("/alternatives/0/since").stringValue()).isEqualTo("2026-11-22");
    assertThat(report.at("/alternatives/1/since").isNull()).isTrue();
    assertThat(report.get("knownOn").stringValue()).isEqualTo("2026-11-22");
  }

  @Test
  void holdersAndDecisionsAreWritten() {
    JsonNode holders = tree(reports.holders(ASKED, SettledAnswer.answered(Holders.NOBODY, why)));
    JsonNode decision =
        tree(reports.decision(ASKED, Decision.of(DecisionOutcome.NOT_GRANTED, why)));

    assertThat(holders.get("value").propertyNames())
        .containsExactly(
            "holder",
            "unnamed",
            "mode",
            "role",
            "decidedBy",
            "paidBy",
            "unnamedPayers",
            "leavesInPlace");
    assertThat(decision.get("outcome").stringValue()).isEqualTo("NOT_GRANTED");
    assertThat(decision.at("/value/chain").isArray()).isTrue();
  }

  @Test
  void aCheckReportPlacesItsFindings() {
    String json = "{\n  \"signatories\": [\n    {\"party\": 1}\n  ]\n}";
    Verdict verdict =
        new RuleSet<>("charter", "1", List.of(new TestRule()))
            .check("", "", DAY, new Identifiers());

    byte[] bytes =
        reports.check(
            "charte.json", verdict, Positions.of(json.getBytes(StandardCharsets.UTF_8)), LAW);
    JsonNode report = tree(bytes);

    assertThat(report.get("document").stringValue()).isEqualTo("charte.json");
    assertThat(report.at("/findings/0/path").stringValue()).isEqualTo("/signatories/0/offices");
    assertThat(report.at("/findings/0/line").intValue()).isEqualTo(3);
    assertThat(report.at("/findings/0/column").intValue()).isEqualTo(5);
    assertThat(report.at("/findings/0/citations/0/label").stringValue()).contains("CGCT");
    assertThat(report.at("/counts/BREACHED").intValue()).isEqualTo(1);
    assertThat(report.at("/ruleSet/rules").intValue()).isEqualTo(1);
    assertThat(report.get("evaluations").size()).isEqualTo(1);
  }

  @Test
  void theBytesEndWithOneLineFeedAndHoldNoCarriageReturn() {
    byte[] bytes = reports.decision(ASKED, Decision.of(DecisionOutcome.GRANTED, why));
    String text = new String(bytes, StandardCharsets.UTF_8);

    assertThat(text).startsWith("{\n  \"question\": {").endsWith("}\n").doesNotContain("\r");
    assertThat(text)
        .isEqualTo(
            new String(
                reports.decision(ASKED, Decision.of(DecisionOutcome.GRANTED, why)),
                StandardCharsets.UTF_8));
  }

  private static JsonNode tree(byte[] json) {
    return JsonMapper.shared().readTree(json);
  }

  private static final class TestRule implements Rule<String, String> {
    @Override
    public RuleCard card() {
      return RuleCard.builder()
          .id("charter.signing-office-stated")
          .subject("charter")
          .severity(Severity.WARNING)
          .basis(Basis.LAW)
          .addCitations(TEXT)
          .build();
    }

    @Override
    public void examine(String subject, String view, Sink sink) {
      sink.breached("/signatories/0/offices", Arguments.of("party", "Les Amis"));
    }
  }

  private static final class Identifiers implements Naming {
    @Override
    public String actor(ActorId actor, LocalDate day, Locale locale) {
      return actor.text();
    }

    @Override
    public String place(TerritoryId place) {
      return place.toString();
    }

    @Override
    public String ofPlace(TerritoryId place) {
      return place.toString();
    }

    @Override
    public String matter(MatterId matter, Locale locale) {
      return matter.code();
    }

    @Override
    public String domain(PolicyDomain domain, Locale locale) {
      return domain.code();
    }
  }
}
