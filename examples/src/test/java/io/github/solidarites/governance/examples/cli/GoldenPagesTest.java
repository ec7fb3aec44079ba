package io.github.solidarites.governance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a person sees and what a machine reads, word for word. To accept a change: run with {@code
 * -Dgolden.update=true} and read the difference.
 */
class GoldenPagesTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "place-54395-2014, 0, place 54395 --date 2014-06-01",
    "place-54395-2026, 0, place Nancy --date 2026-11-22",
    "place-merged, 0, place 49005 --date 2016-01-01",
    "place-2020, 3, place 16351 --date 2020-06-01",
    "place-overseas, 3, place 98818 --date 2026-11-22",
    "place-paris, 0, place 75056 --date 2026-11-22",
    "place-epci-across, 0, place epci:200040590 --date 2026-11-22",
    "who-epci-across, 3, who --competence rsa-grant --place epci:200040590 --date 2026-11-22",
    "who-ccas-2024, 0, who --competence ccas-creation --place 54395 --date 2024-06-01",
    "who-overseas, 3, who --competence rsa-grant --place 97701 --date 2026-11-22",
    "who-93-2021, 0, who --competence rsa-grant --place 93008 --date 2021-12-31",
    "who-93-2022, 0, who --competence rsa-grant --place 93008 --date 2022-01-01",
    "who-93-2027, 0, who --competence rsa-grant --place 93008 --date 2027-03-01",
    "who-93-2027-known-2026, 0, who --competence rsa-grant --place 93008 --date 2027-03-01 --known-on 2026-01-15",
    "who-ccas-2016, 3, who --competence ccas-creation --place 54395 --date 2016-01-01",
    "lead-54-2016, 0, lead --domain social-action --place 54395 --date 2016-01-01",
    "lead-54-2012, 0, lead --domain social-action --place 54395 --date 2012-12-11",
    "may-caf, 0, may --actor caf:54 --competence rsa-grant --place 54395 --date 2026-11-22 --with documents/faits-locaux-54.json",
    "may-ccas, 0, may --actor ccas:54395 --competence rsa-grant --place 54395 --date 2026-11-22 --with documents/faits-locaux-54.json",
    "may-ccas-open, 3, may --actor ccas:54395 --competence rsa-grant --place 54395 --date 2026-11-22",
    "payer-establishment, 0, payer documents/residence-17-85-etablissement.json --benefit ash-ph --date 2017-06-01",
    "payer-home-eve, 0, payer documents/residence-17-85-logement.json --benefit ash-ph --date 2016-12-14",
    "payer-home, 0, payer documents/residence-17-85-logement.json --benefit ash-ph --date 2016-12-15",
    "eligible-aude-2014, 0, eligible documents/situation-19-ans.json --scheme garantie-jeunes --place 11262 --date 2014-01-15",
    "eligible-nancy-2014, 0, eligible documents/situation-19-ans.json --scheme garantie-jeunes --place 54395 --date 2014-01-15",
    "eligible-nancy-2017, 0, eligible documents/situation-19-ans.json --scheme garantie-jeunes --place 54395 --date 2017-06-01",
    "eligible-nancy-2022, 0, eligible documents/situation-19-ans.json --scheme garantie-jeunes --place 54395 --date 2022-03-01",
    "pathway, 1, check documents/parcours-nancy.json --date 2026-01-15 --with documents/faits-locaux-54.json",
    "convention, 0, check conventions/nord-2009-orientation-rsa.json --date 2009-04-23",
    "explain, 0, explain charter.authorising-act-complete"
  })
  void the_page_is_the_one_we_read(String name, int status, String line) throws IOException {
    for (String variant : new String[] {"fr", "en", "json"}) {
      String options = variant.equals("json") ? " --format json" : " --lang " + variant;
      Run run = Run.line(line + options);

      assertThat(run.err()).isEmpty();
      assertThat(run.status()).isEqualTo(status);
      Path golden =
          FOLDER.resolve(name + "." + (variant.equals("json") ? "json" : variant + ".txt"));
      if (Boolean.getBoolean("golden.update")) {
        Files.writeString(golden, run.out());
      }
      assertThat(run.out()).isEqualTo(Files.readString(golden));
      assertThat(Run.line(line + options).out()).as("the same bytes twice").isEqualTo(run.out());
    }
  }
}
