package io.github.solidarites.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Documents for the tests, invented. */
final class Samples {
  static final GovernanceJson JSON = GovernanceJson.create();

  static final String CHARTER =
      """
      {
        "kind": "charter",
        "formatVersion": 1,
        "$schema": "https://example.org/charter.json",
        "x-file": {"box": 12},
        "title": "Charte de partenariat",
        "signedOn": "2025-03",
        "signatories": [
          {
            "party": {"name": "Département de Meurthe-et-Moselle", "kind": "departement", "id": "departement:54"},
            "offices": ["president:departement:54"],
            "authorisingAct": {"nature": "délibération"}
          },
          {
            "party": {"name": "Les Amis", "kind": "association"}
          }
        ],
        "reading": {
          "extent": "full",
          "blank": {"/signatories/0/authorisingAct/date": "(date)"},
          "notVisible": ["/signatories/1/authorisingAct"]
        }
      }
      """;

  static final String LOCAL_FACTS =
      """
      {
        "kind": "local-facts", "formatVersion": 1, "complete": true,
        "delegations": [
          {"id": "conv-1", "delegator": "departement:54", "recipient": "ccas:54395",
           "matters": ["rsa-orientation"], "territory": "commune:54395", "startInclusive": "2025-01-01"}
        ],
        "populations": {"commune:54395": 104000},
        "transfers": [
          {"id": "transfer-1", "giver": "commune:54395", "receiver": "epci:245400676",
           "matters": ["early-childhood-needs-and-information"], "domains": ["local-development"],
           "territory": "commune:54395", "startInclusive": "2025-01-01", "endInclusive": "2030-12-31"}
        ],
        "bodies": {"ccas:54395": false}
      }
      """;

  static final String RESIDENCE_HISTORY =
      """
      {
        "kind": "residence-history", "formatVersion": 1, "reference": "A-17",
        "adultThroughout": true, "initialDomicile": "departement:17",
        "stays": [
          {"departement": "departement:17", "kind": "ordinary-home",
           "startInclusive": "2020-01-01", "endInclusive": "2020-12-31"},
          {"departement": "departement:54", "kind": "ehpad", "startInclusive": "2021-01-01"}
        ]
      }
      """;

  static final String SITUATION =
      """
      {
        "kind": "situation", "formatVersion": 1, "birth": "1994",
        "withoutParentalSupport": true, "resourcesWithinCeiling": false,
        "reading": {"extent": "extract"}
      }
      """;

  static final String PATHWAY =
      """
      {
        "kind": "pathway", "formatVersion": 1,
        "followedDuring": {"startInclusive": "2025-01-01", "endInclusive": "2025-06-30"},
        "episodes": [
          {"need": "lodging", "actor": "ccas:54395", "matter": "lodging", "place": "commune:54395",
           "startInclusive": "2025-01-01", "endInclusive": "2025-02-28"}
        ],
        "referents": [{"actor": "departement:54", "startInclusive": "2025-01-01"}]
      }
      """;

  private Samples() {}

  static ReadResult.Document sound(String json) {
    ReadResult result = read(json);
    assertThat(result).isInstanceOf(ReadResult.Document.class);
    return (ReadResult.Document) result;
  }

  static List<Problem> problems(String json) {
    ReadResult result = read(json);
    assertThat(result).isInstanceOf(ReadResult.Rejected.class);
    List<Problem> problems = ((ReadResult.Rejected) result).problems();
    assertThat(problems).isNotEmpty().allSatisfy(Samples::isForPeople);
    return problems;
  }

  static ReadResult read(String json) {
    return JSON.read(json.getBytes(StandardCharsets.UTF_8), "test.json");
  }

  private static void isForPeople(Problem problem) {
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      assertThat(problem.message(locale))
          .isNotBlank()
          .doesNotContain("jackson", "java.", "solidarites", "Document.", "{value}", "{known}");
    }
    assertThat(problem.line()).isPresent();
  }
}
