package io.github.solidarites.governance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.reference.FrenchGovernance;
import io.github.solidarites.governance.rules.Registry;
import io.github.solidarites.governance.rules.catalogue.Realisation;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Step;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of rules: all of them, and what became of each entry of the catalogue. */
class RulesCommandTest {
  private static final Registry REGISTRY = FrenchGovernance.load().rules();

  private static JsonNode json(String line) {
    Run run = Run.line(line + " --format json");
    assertThat(run.status()).isZero();
    return JsonMapper.builder().build().readTree(run.out());
  }

  private static JsonNode entry(JsonNode report, String id) {
    return report
        .get("entries")
        .valueStream()
        .filter(e -> e.get("id").stringValue().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_text_names_every_rule_and_every_step() {
    for (String lang : new String[] {"fr", "en"}) {
      String out = Run.line("rules --lang " + lang).out();

      assertThat(out).contains(REGISTRY.checks().stream().map(RuleCard::id).toList());
      assertThat(out).contains(REGISTRY.steps().stream().map(Step::id).toList());
    }
  }

  @Test
  void a_subject_has_its_own_rules_and_no_step() {
    String out = Run.line("rules --subject charter").out();

    assertThat(out)
        .contains("charter.authorising-act-announced")
        .doesNotContain("pathway.no-gap", "title.own");
  }

  @Test
  void the_report_has_one_line_per_entry_of_the_catalogue() {
    JsonNode report = json("rules");

    assertThat(report.get("rules")).hasSize(REGISTRY.checks().size() + REGISTRY.steps().size());
    assertThat(report.get("entries")).hasSize(REGISTRY.entries().size());
    assertThat(report.get("counts").get("SYS")).hasSize(Realisation.values().length);
  }

  @Test
  void a_check_says_its_subject_and_a_step_its_question() {
    JsonNode report = json("rules");

    JsonNode check = entry(report, "CH-01");
    assertThat(check.get("realisation").stringValue()).isEqualTo("CHECK");
    assertThat(check.get("about").get(0).stringValue()).isEqualTo("charter");
    assertThat(check.get("caseFiles").get(0).stringValue())
        .isEqualTo("cases/" + check.get("rules").get(0).stringValue() + ".json");

    JsonNode step = entry(report, "DEL-03");
    assertThat(step.get("realisation").stringValue()).isEqualTo("STEP");
    assertThat(step.get("about").get(0).stringValue()).isEqualTo("may");
    assertThat(step.get("rules").get(0).stringValue()).isEqualTo("delegation.no-subdelegation");
  }

  @Test
  void what_is_settled_as_not_encoded_says_why() {
    JsonNode french = entry(json("rules --catalogue SYS"), "SYS-035-2");
    JsonNode english = entry(json("rules --catalogue SYS --lang en"), "SYS-035-2");

    assertThat(french.get("realisation").stringValue()).isEqualTo("REGISTER");
    assertThat(french.get("reason").stringValue()).startsWith("Contredit par le texte");
    assertThat(english.get("reason").stringValue()).startsWith("Contradicted by the text");
  }

  @Test
  void what_restates_an_entry_is_realised_with_it() {
    JsonNode entry = entry(json("rules"), "SYS-233-1");

    assertThat(entry.get("sameAs").stringValue()).isEqualTo("LR-02");
    assertThat(entry.get("realisation").stringValue()).isEqualTo("STEP");
    assertThat(entry.get("reason").stringValue()).contains("29 janvier 2014");
  }

  @Test
  void filters_narrow_the_list() {
    String out = Run.line("rules --catalogue SYS --realisation register --lang en").out();

    assertThat(out)
        .contains("SYS-035-2 not encoded", "Contradicted by the text")
        .doesNotContain("DEL-03", "SYS-001-1");
    assertThat(json("rules --realisation row").get("entries").valueStream())
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.get("rows")).isNotEmpty());
    assertThat(json("rules --subject pathway --catalogue TR").get("entries").valueStream())
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.get("about").get(0).stringValue()).isEqualTo("pathway"));
  }

  @Test
  void a_filter_that_keeps_nothing_says_zero() {
    assertThat(Run.line("rules --catalogue HEB --realisation register").out()).contains(": 0");
  }
}
