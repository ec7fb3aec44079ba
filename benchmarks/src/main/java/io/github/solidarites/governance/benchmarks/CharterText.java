package io.github.solidarites.governance.benchmarks;

import java.nio.charset.StandardCharsets;

/** A sound charter of as many signatories as wanted, about 400 bytes each. */
final class CharterText {
  private CharterText() {}

  static byte[] of(int signatories) {
    StringBuilder text = new StringBuilder(signatories * 400);
    text.append("{\"kind\":\"charter\",\"formatVersion\":1,\"reference\":\"BENCH-1\",");
    text.append(
        "\"title\":\"Charte de partenariat\",\"signedOn\":\"2024-06-14\",\"signatories\":[");
    for (int i = 0; i < signatories; i++) {
      text.append(i == 0 ? "" : ",").append(signatory(i));
    }
    return text.append("]}").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String signatory(int i) {
    String commune = "54%03d".formatted(1 + i % 600);
    return """
    {
      "party": {
        "name": "Centre communal d’action sociale, commune numéro %d",
        "kind": "ccas",
        "id": "ccas:%s"
      },
      "offices": ["president:ccas:%s"],
      "authorisingAct": {
        "nature": "délibération du conseil d’administration",
        "date": "2024-05-%02d",
        "number": "2024-%04d"
      }
    }"""
        .formatted(i, commune, commune, 1 + i % 28, i);
  }
}
