package io.github.solidarites.governance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Severities of one’s own: the exit status follows, and the report says so. */
class ProfileTest {
  private static final String CONVENTION = "conventions/nord-2009-orientation-rsa.json";
  private static final String PATHWAY = "documents/parcours-nancy.json";
  private static final String FACTS = "documents/faits-locaux-54.json";

  @TempDir Path folder;

  private String profile(String severities) throws IOException {
    String text =
        "{\"kind\": \"profile\", \"formatVersion\": 1, \"name\": \"interne\",\n\"severities\": {"
            + severities
            + "}}";
    return Files.writeString(folder.resolve("profil.json"), text).toString();
  }

  private Run convention(String severities, String... more) throws IOException {
    String line = "check " + CONVENTION + " --date 2009-04-23 --profile " + profile(severities);
    return Run.line(more.length == 0 ? line : line + " " + String.join(" ", more));
  }

  @Test
  void a_graver_severity_changes_the_exit_status() throws IOException {
    assertThat(Run.line("check " + CONVENTION + " --date 2009-04-23").status()).isZero();

    Run run = convention("\"charter.authorising-act-complete\": \"ERROR\"");

    assertThat(run.status()).isEqualTo(Command.NO);
    assertThat(run.out())
        .contains("Bloquant · ligne 20")
        .contains("Le profil «\u00a0interne\u00a0» change des gravités\u00a0:")
        .contains("Gravité de charter.authorising-act-complete\u00a0: À corriger → Bloquant.");
  }

  @Test
  void a_lighter_severity_changes_it_too() throws IOException {
    String line = "check " + PATHWAY + " --date 2026-01-15 --with " + FACTS;
    assertThat(Run.line(line).status()).isEqualTo(Command.NO);

    String lighter = profile("\"pathway.actor-has-title\": \"WARNING\"");

    assertThat(Run.line(line + " --profile " + lighter).status()).isZero();
  }

  @Test
  void the_report_says_it_in_english_and_to_machines() throws IOException {
    String graver = "\"charter.authorising-act-complete\": \"ERROR\"";

    assertThat(convention(graver, "--lang en").out())
        .contains("Profile “interne” changes severities:")
        .contains("Severity of charter.authorising-act-complete: Warning → Error.");

    JsonNode report =
        JsonMapper.builder().build().readTree(convention(graver, "--format json").out());
    JsonNode change = report.get("profile").get("changes").get(0);
    assertThat(report.get("profile").get("name").stringValue()).isEqualTo("interne");
    assertThat(change.get("rule").stringValue()).isEqualTo("charter.authorising-act-complete");
    assertThat(change.get("from").stringValue()).isEqualTo("WARNING");
    assertThat(change.get("to").stringValue()).isEqualTo("ERROR");
  }

  @Test
  void a_profile_of_other_rules_says_that_it_changes_nothing_here() throws IOException {
    Run run = convention("\"pathway.no-gap\": \"INFO\"");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("ne change la gravité d’aucune de ces règles");
  }

  @Test
  void an_unknown_rule_is_placed_with_the_nearest_name() throws IOException {
    Run run = convention("\"charter.authorising-act-complet\": \"ERROR\"");

    assertThat(run.status()).isEqualTo(Command.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("profil.json:2:", "/severities/charter.authorising-act-complet ")
        .contains("Les plus proches\u00a0: charter.authorising-act-complete, ");
  }

  @Test
  void a_severity_graver_than_the_basis_allows_is_placed() throws IOException {
    Run run =
        convention(
            "\"pathway.always-a-referent\": \"WARNING\",\n\"pathway.no-gap\": \"ERROR\"",
            "--lang en");

    assertThat(run.status()).isEqualTo(Command.UNUSABLE);
    assertThat(run.err().lines()).hasSize(2);
    assertThat(run.err())
        .contains("profil.json:2:", "/severities/pathway.always-a-referent")
        .contains("profil.json:3:", "/severities/pathway.no-gap")
        .contains("do not allow the severity “ERROR”");
  }

  @Test
  void a_severity_that_does_not_exist_is_placed() throws IOException {
    Run run = convention("\"charter.authorising-act-complete\": \"FATAL\"");

    assertThat(run.status()).isEqualTo(Command.UNUSABLE);
    assertThat(run.err()).contains("/severities/charter.authorising-act-complete");
  }

  @Test
  void another_document_is_not_a_profile() {
    Run run = Run.line("check " + CONVENTION + " --profile " + PATHWAY);

    assertThat(run.status()).isEqualTo(Command.UNUSABLE);
    assertThat(run.err()).contains("profile");
    assertThat(Run.line("check " + CONVENTION + " --profile none.json").err())
        .startsWith("Fichier introuvable");
  }
}
