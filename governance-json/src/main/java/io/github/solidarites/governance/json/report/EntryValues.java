package io.github.solidarites.governance.json.report;

import io.github.solidarites.governance.rules.RegistryEntry;
import io.github.solidarites.governance.rules.catalogue.Declaration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Entries of the catalogue, as JSON objects. */
final class EntryValues {
  private final Locale locale;

  EntryValues(Locale locale) {
    this.locale = locale;
  }

  Map<String, Object> of(RegistryEntry realised) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", realised.entry().id());
    out.put("realisation", realised.realisation().name());
    out.put("statement", realised.entry().statement().in(locale));
    out.put("source", realised.entry().source());
    realised.entry().declaration().ifPresent(declared -> add(declared, out));
    List<String> rules = realised.ruleIds();
    if (!rules.isEmpty()) {
      out.put("about", realised.about());
      out.put("rules", rules);
      out.put("caseFiles", rules.stream().map(RegistryReport::caseFile).toList());
    }
    return out;
  }

  private void add(Declaration declared, Map<String, Object> out) {
    if (declared instanceof Declaration.SameAs same) {
      out.put("sameAs", same.id());
      same.note().ifPresent(note -> out.put("reason", note.in(locale)));
    } else if (declared instanceof Declaration.Rows rows) {
      out.put("rows", rows.names());
    } else if (declared instanceof Declaration.Register register) {
      out.put("reason", register.reason().in(locale));
    }
  }
}
