package io.github.solidarites.governance.json.report;

import io.github.solidarites.governance.json.internal.JsonText;
import io.github.solidarites.governance.rules.Question;
import io.github.solidarites.governance.rules.Registry;
import io.github.solidarites.governance.rules.RegistryEntry;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Writes what the library checks, how it reasons, and what each entry of the catalogue became. */
final class RegistryReport {
  private RegistryReport() {}

  static byte[] of(Registry registry) {
    return JsonText.of(Map.of("rules", rules(registry)));
  }

  static byte[] of(Registry registry, Function<String, Map<String, Object>> more) {
    List<Map<String, Object>> rules = rules(registry);
    rules.forEach(rule -> rule.putAll(more.apply((String) rule.get("id"))));
    return JsonText.of(Map.of("rules", rules));
  }

  static byte[] of(Registry registry, List<RegistryEntry> entries, Locale locale) {
    EntryValues values = new EntryValues(locale);
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("rules", rules(registry));
    out.put("entries", entries.stream().map(values::of).toList());
    out.put("counts", Registry.counts(entries));
    return JsonText.of(out);
  }

  private static List<Map<String, Object>> rules(Registry registry) {
    List<Map<String, Object>> all = new ArrayList<>();
    registry.checks().forEach(c -> all.add(check(c)));
    registry.steps().forEach(s -> all.add(step(s)));
    return all;
  }

  private static Map<String, Object> check(RuleCard card) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", card.id());
    out.put("realisation", "CHECK");
    out.put("subject", card.subject());
    out.put("catalogue", card.catalogue());
    out.put("severity", card.severity().name());
    out.put("basis", card.basis().name());
    out.put("caseFile", caseFile(card.id()));
    out.put("citations", CitationValues.of(card.citations()));
    return out;
  }

  private static Map<String, Object> step(Step step) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", step.id());
    out.put("realisation", "STEP");
    out.put("question", Question.of(step).text());
    out.put("catalogue", step.catalogue());
    out.put("caseFile", caseFile(step.id()));
    out.put("citations", CitationValues.of(step.citations()));
    return out;
  }

  /** Where the cases of a rule or of a step stand, in the resources of governance-fixtures. */
  static String caseFile(String id) {
    return "cases/" + id + ".json";
  }
}
