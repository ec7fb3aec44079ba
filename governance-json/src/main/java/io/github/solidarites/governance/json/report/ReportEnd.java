package io.github.solidarites.governance.json.report;

import io.github.solidarites.governance.rules.model.Messages;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What every report ends with: the law and the library it rests on, and their limits. */
final class ReportEnd {
  private ReportEnd() {}

  static void add(Map<String, Object> out, String lawTable, LocalDate verifiedOn, Locale locale) {
    Map<String, Object> law = new LinkedHashMap<>();
    law.put("version", lawTable);
    law.put("verifiedOn", verifiedOn.toString());
    out.put("lawTable", law);
    out.put("library", LibraryVersion.TEXT);
    out.put("disclaimer", Messages.of(locale).disclaimer());
  }
}
