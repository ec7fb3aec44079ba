package io.github.solidarites.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CanonicalWritingTest {
  @Test
  void properties_come_in_the_order_of_the_record_then_extensions() {
    String shuffled =
        """
        {"x-note": {"b": 1.50, "a": null}, "title": "Charte “é”", "signatories": [],
         "formatVersion": 1, "reading": {"extent": "extract"}, "kind": "charter"}
        """;

    assertThat(written(shuffled))
        .isEqualTo(
            """
            {
              "kind": "charter",
              "formatVersion": 1,
              "title": "Charte “é”",
              "reading": {
                "extent": "extract"
              },
              "x-note": {
                "b": 1.50,
                "a": null
              }
            }
            """);
  }

  @Test
  void an_empty_text_and_an_empty_list_that_means_none_are_kept() {
    String json =
        """
        {"kind": "charter", "formatVersion": 1, "title": "T", "source": "",
         "signatories": [{"party": {"name": "N", "kind": "caf"}, "offices": []}]}
        """;

    assertThat(written(json)).contains("\"source\": \"\"", "\"offices\": []");
  }

  @Test
  void half_a_surrogate_pair_is_escaped() {
    String json = "{\"kind\":\"charter\",\"formatVersion\":1,\"title\":\"a\\ud83d\"}";

    assertThat(written(json)).contains("\"a\\ud83d\"");
  }

  private static String written(String json) {
    return new String(GovernanceJson.write(Samples.sound(json).document()), StandardCharsets.UTF_8);
  }
}
