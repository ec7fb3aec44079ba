package io.github.solidarites.governance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input: exit status 2, one clear line on standard error, nothing on standard output. */
class BadInputTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "who --competence rsa-grand --place 54395 --date 2026-11-22 | Matière inconnue",
        "who --competence rsa-grant --place 54999 --date 2026-11-22 | n’a jamais été un code commune",
        "who --competence rsa-grant --place departement:99 --date 2026-11-22 | Lieu inconnu",
        "who --competence rsa-grant --place 54395 --date 2026-02-30 | Date impossible",
        "who --competence rsa-grant --place 54395 --date hier | Date impossible",
        "who --competence rsa-grant --place 54395 --date 2003-12-31 | hors de la période couverte",
        "place 1001 | 01001 (L’Abergement-Clémenciat, Ain)",
        "place 2a004 | 2A004 (Ajaccio, Corse-du-Sud)",
        "place departement:20 | divisé en 1976",
        "place 75101 | arrondissement municipal et non d’une commune",
        "place 54000 | Il dessert\u00a0: 54395 (Nancy, Meurthe-et-Moselle)",
        "place 1000 | «\u00a001000\u00a0» est un code postal",
        "place 54999 | Codes les plus proches\u00a0: 54099",
        "place D-10115 | une adresse à l’étranger",
        "place 4711 | une adresse à l’étranger",
        "place 245400677 | n’est pas un SIREN",
        "place 245400676 | epci:245400676 (Métropole du Grand Nancy)",
        "place 215403957 | SIREN d’une commune\u00a0: 54395 (Nancy, Meurthe-et-Moselle)",
        "place 732829320 | un SIREN bien formé",
        "place 54 | departement:54 (Meurthe-et-Moselle)",
        "place Saint-Denis | 93066 (Saint-Denis, Seine-Saint-Denis)",
        "place nanci | 54395 (Nancy, Meurthe-et-Moselle)",
        "place 54395 --date 2003-12-31 | hors de la période couverte",
        "who --competence rsa-grant --place 54395 --date 2050-01-01 | hors de la période couverte",
        "who --competence rsa-grant --place 54395 --known-on 31/12/2020 | Date impossible",
        "who --competence rsa-grant --place 54395 --fact age=3 | Fait inconnu",
        "who --competence rsa-grant --place 54395 --fact population=beaucoup | n’est pas un nombre",
        "who --competence rsa-grant | Option manquante",
        "who --competence rsa-grant --place 54395 --vite | Argument inconnu",
        "who --competence rsa-grant --place 54395 --format xml | Valeur refusée",
        "who --competence rsa-grant --place 54395 --lang de | Valeur refusée",
        "lead --domain tourisme --place 54395 | Domaine inconnu",
        "may --actor caf-54 --competence rsa-grant --place 54395 | Acteur de forme inconnue",
        "may --actor caf:59 --competence rsa-grant --place 59350 --date 2010-01-01 | ne désigne pas un seul organisme",
        "payer documents/absent.json --benefit apa | Fichier introuvable",
        "payer documents --benefit apa | est un dossier",
        "payer documents/residence-17-85-logement.json --benefit rmi | Prestation inconnue",
        "payer documents/situation-19-ans.json --benefit apa | un document",
        "eligible documents/situation-19-ans.json --scheme civis --place 54395 | Dispositif inconnu",
        "check documents/situation-19-ans.json | ne se contrôle pas",
        "rules --subject poem | Valeurs possibles",
        "rules --catalogue XYZ | Valeurs possibles",
        "rules --realisation done | Valeurs possibles",
        "explain charter.nothing | Règle inconnue"
      })
  void is_refused_in_one_clear_line(String line, String part) {
    Run run = Run.line(line);

    assertThat(run.status()).isEqualTo(Command.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip().lines()).hasSize(1);
    assertThat(run.err()).contains(part).doesNotContain("Exception", "at io.github");
  }

  @Test
  void speaks_english_when_asked() {
    assertThat(Run.line("who --competence rsa-grand --place 54395 --lang en").err())
        .startsWith("Unknown matter: “rsa-grand”. Nearest: rsa-grant ");
    assertThat(Run.line("who --lang en").err()).startsWith("Missing option:");
  }

  @Test
  void help_lists_the_commands_in_both_languages() {
    assertThat(Run.line("--help").out()).contains("governance payer", "Code de sortie");
    assertThat(Run.line("who --help --lang en").out()).contains("Exit status");
    assertThat(Run.line("check --help").status()).isZero();
  }

  @Test
  void no_command_at_all_lists_them() {
    Run run = Run.of();

    assertThat(run.status()).isEqualTo(Command.UNUSABLE);
    assertThat(run.err()).contains("who, lead, may");
  }

  @Test
  void a_broken_document_is_placed_and_the_next_one_is_still_checked(@TempDir Path folder)
      throws IOException {
    Path broken = Files.writeString(folder.resolve("cassé.json"), "{\"kind\": \"charter\",");
    Path unknown = Files.writeString(folder.resolve("inconnu.json"), "{\"kind\": \"poem\"}");

    Run run =
        Run.of(
            "check",
            broken.toString(),
            unknown.toString(),
            "conventions/nord-2009-orientation-rsa.json");

    assertThat(run.status()).isEqualTo(Command.UNUSABLE);
    assertThat(run.err().strip().lines()).hasSize(2);
    assertThat(run.err()).contains("cassé.json:1:", "poem");
    assertThat(run.out()).contains("Convention d’orientation");
  }

  @Test
  void a_folder_with_one_bad_file_among_a_hundred_reports_the_other_ninety_nine(
      @TempDir Path folder) throws IOException {
    String sound = Files.readString(Path.of("conventions/nord-2009-orientation-rsa.json"));
    for (int i = 1; i < 100; i++) {
      Files.writeString(folder.resolve("convention-%02d.json".formatted(i)), sound);
    }
    Files.writeString(
        folder.resolve("convention-50-cassée.json"), sound.replace("\"kind\": \"etat\",", ""));

    Run run = Run.of("check", folder.toString(), "--date", "2009-04-23", "--lang", "en");

    assertThat(run.status()).isEqualTo(Command.UNUSABLE);
    assertThat(run.err().strip().lines())
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .contains("convention-50-cassée.json:25:7 /signatories/1/party/kind"));
    assertThat(run.out().lines().filter(line -> line.contains("convention-"))).hasSize(99);
  }

  @Test
  void a_folder_without_a_document_is_said(@TempDir Path folder) {
    Run run = Run.of("check", folder.toString());

    assertThat(run.status()).isEqualTo(Command.UNUSABLE);
    assertThat(run.err()).startsWith("Aucun document");
  }

  @Test
  void a_document_may_come_from_the_standard_input() throws IOException {
    String file = "conventions/nord-2009-orientation-rsa.json";
    String options = " --date 2009-04-23 --format json";

    Run piped = Run.fed(Files.readString(Path.of(file)), "check -" + options);

    assertThat(piped.out()).isEqualTo(Run.line("check " + file + options).out().replace(file, "-"));
    assertThat(Run.fed("{", "check -").err()).startsWith("-:1:");
  }

  @Test
  void quiet_answers_by_the_exit_status_alone() {
    String asked = "--competence rsa-grant --place 54395 --date 2026-11-22 --quiet";
    String facts = " --with documents/faits-locaux-54.json";

    assertThat(Run.line("may --actor caf:54 " + asked + facts)).isEqualTo(new Run(0, "", ""));
    assertThat(Run.line("may --actor ccas:54395 " + asked + facts)).isEqualTo(new Run(1, "", ""));
    assertThat(Run.line("may --actor caf:54 " + asked)).isEqualTo(new Run(3, "", ""));
  }
}
