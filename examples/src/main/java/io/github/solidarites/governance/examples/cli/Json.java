package io.github.solidarites.governance.examples.cli;

import io.github.solidarites.governance.json.report.Asked;
import io.github.solidarites.governance.json.report.Reports;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Prints JSON reports. */
final class Json {
  private Json() {}

  static Asked asked(World world, String question, Map<String, String> terms) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("ask", question);
    all.putAll(terms);
    Asked asked = Asked.of(all, world.date(), world.governance().law());
    return world.knownOn().map(asked::withKnownOn).orElse(asked);
  }

  static Reports reports(Texts texts) {
    return Reports.in(texts.locale());
  }

  static void print(byte[] json) {
    System.out.print(new String(json, StandardCharsets.UTF_8));
  }
}
