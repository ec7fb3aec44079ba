package io.github.solidarites.governance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.instrument.Checkable;
import io.github.solidarites.governance.json.DocumentKind;
import io.github.solidarites.governance.json.GovernanceJson;
import io.github.solidarites.governance.json.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Each kind of document has a template, which is such a document. */
class TemplateCommandTest {
  private static final Map<String, String> HELP = Map.of("fr", "x-aide", "en", "x-help");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static String template(DocumentKind kind, String lang) {
    Run run = Run.line("template " + kind.text() + " --lang " + lang);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return run.out();
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void is_read_without_a_problem(DocumentKind kind) {
    for (String lang : HELP.keySet()) {
      byte[] bytes = template(kind, lang).getBytes(StandardCharsets.UTF_8);

      ReadResult result = GovernanceJson.create().read(bytes, kind.text());

      assertThat(result).isInstanceOf(ReadResult.Document.class);
      assertThat(((ReadResult.Document) result).kind()).isEqualTo(kind);
    }
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void is_checked_without_an_error_where_a_check_exists(DocumentKind kind, @TempDir Path folder)
      throws IOException {
    String text = template(kind, "fr");
    Path file = Files.writeString(folder.resolve("document.json"), text);
    ReadResult.Document read =
        (ReadResult.Document)
            GovernanceJson.create().read(text.getBytes(StandardCharsets.UTF_8), "document");

    Run run = Run.of("check", file.toString(), "--date", "2026-07-01");

    boolean checkable = read.as(Checkable.class).isPresent();
    assertThat(run.status()).as(run.err()).isEqualTo(checkable ? Command.OK : Command.UNUSABLE);
    assertThat(run.err().isEmpty()).isEqualTo(checkable);
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void has_its_help_in_one_language_and_the_same_body_in_both(DocumentKind kind) {
    ObjectNode french = (ObjectNode) MAPPER.readTree(template(kind, "fr"));
    ObjectNode english = (ObjectNode) MAPPER.readTree(template(kind, "en"));

    JsonNode inFrench = french.remove("x-aide");
    JsonNode inEnglish = english.remove("x-help");

    assertThat(inFrench.propertyNames()).isNotEmpty().isEqualTo(inEnglish.propertyNames());
    assertThat(french).isEqualTo(english);
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void each_line_of_help_speaks_of_a_property_of_the_document(DocumentKind kind) {
    JsonNode document = MAPPER.readTree(template(kind, "en"));

    for (String pointer : document.get("x-help").propertyNames()) {
      assertThat(document.at(pointer).isMissingNode()).as(pointer).isFalse();
    }
  }

  @Test
  void an_unknown_kind_is_refused_with_the_known_ones() {
    Run run = Run.line("template poem --lang en");

    assertThat(run.status()).isEqualTo(Command.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("poem", "charter, local-facts");
    assertThat(Run.line("template").err()).startsWith("Option manquante");
  }
}
