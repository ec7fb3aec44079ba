package io.github.solidarites.governance.json.report;

import io.github.solidarites.governance.json.internal.JsonText;
import io.github.solidarites.governance.rules.Registry;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what the library checks and how it reasons. */
final class RegistryReport {
  private RegistryReport() {}

  static byte[] of(Registry registry) {
    List<Map<String, Object>> all = new ArrayList<>();
    registry.checks().forEach(c -> all.add(check(c)));
    registry.steps().forEach(s -> all.add(step(s)));
    return JsonText.of(Map.of("rules", all));
  }

  private static Map<String, Object> check(RuleCard card) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", card.id());
    out.put("realisation", "CHECK");
    out.put("subject", card.subject());
    out.put("catalogue", card.catalogue());
    out.put("severity", card.severity().name());
    out.put("basis", card.basis().name());
    out.put("citations", CitationValues.of(card.citations()));
    return out;
  }

  private static Map<String, Object> step(Step step) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", step.id());
    out.put("realisation", "STEP");
    out.put("catalogue", step.catalogue());
    out.put("citations", CitationValues.of(step.citations()));
    return out;
  }
}
