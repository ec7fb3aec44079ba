package io.github.solidarites.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.solidarites.governance.rules.model.Profile;
import io.github.solidarites.governance.rules.model.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A profile is read when every rule exists and allows the severity wanted. */
class ReadingProfileTest {
  private static final String COMPLETE = "charter.authorising-act-complete";

  private static String profile(String name, String severities) {
    return """
        {
          "kind": "profile", "formatVersion": 1, "name": "%s",
          "severities": { %s }
        }
        """
        .formatted(name, severities);
  }

  @Test
  void a_profile_becomes_a_profile() {
    String text =
        profile("interne", "\"" + COMPLETE + "\": \"ERROR\", \"pathway.no-gap\": \"INFO\"");

    ReadResult.Document read = Samples.sound(text);

    assertThat(read.kind()).isEqualTo(DocumentKind.PROFILE);
    assertThat(read.as(Profile.class).orElseThrow().name()).isEqualTo("interne");
    assertThat(read.as(Profile.class).orElseThrow().severities())
        .isEqualTo(Map.of(COMPLETE, Severity.ERROR, "pathway.no-gap", Severity.INFO));
  }

  @Test
  void a_profile_may_change_nothing() {
    ReadResult.Document read =
        Samples.sound("{\"kind\": \"profile\", \"formatVersion\": 1, \"name\": \"vide\"}");

    assertThat(read.as(Profile.class).orElseThrow().severities()).isEmpty();
  }

  @Test
  void every_fault_is_placed_in_one_run() {
    List<Problem> problems =
        Samples.problems(
            profile(
                " ",
                "\"charter.authorising-act-complet\": \"INFO\",\n"
                    + "\"pathway.no-gap\": \"ERROR\",\n"
                    + "\"pathway.always-a-referent\": \"FATAL\""));

    assertThat(problems)
        .extracting(Problem::pointer, Problem::code)
        .containsExactlyInAnyOrder(
            tuple("/name", "required"),
            tuple("/severities/charter.authorising-act-complet", "rule-unknown"),
            tuple("/severities/pathway.no-gap", "severity-too-grave"),
            tuple("/severities/pathway.always-a-referent", "unknown-value"));
  }

  @Test
  void an_unknown_rule_comes_with_the_nearest_names() {
    Problem problem =
        Samples.problems(profile("interne", "\"charter.authorising-act-complet\": \"INFO\""))
            .get(0);

    assertThat(problem.message(Locale.FRENCH)).contains("plus proches\u00a0: " + COMPLETE + ", ");
    assertThat(problem.message(Locale.ENGLISH))
        .contains("Nearest: " + COMPLETE + ", ")
        .contains("charter.authorising-act-announced");
  }

  @Test
  void a_severity_too_grave_is_named() {
    Problem problem = Samples.problems(profile("interne", "\"pathway.no-gap\": \"ERROR\"")).get(0);

    assertThat(problem.message(Locale.ENGLISH)).contains("“ERROR”");
    assertThat(problem.line()).hasValue(3);
  }
}
