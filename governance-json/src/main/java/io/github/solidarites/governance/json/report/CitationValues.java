package io.github.solidarites.governance.json.report;

import io.github.solidarites.governance.law.LegalCitation;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Citations, as JSON objects. */
final class CitationValues {
  private CitationValues() {}

  static List<Map<String, Object>> of(List<LegalCitation> citations) {
    return citations.stream().map(CitationValues::of).toList();
  }

  static List<String> ids(List<LegalCitation> citations) {
    return citations.stream().map(LegalCitation::id).toList();
  }

  private static Map<String, Object> of(LegalCitation citation) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", citation.id());
    out.put("label", citation.label());
    out.put("kind", citation.kind().name());
    out.put("confidence", citation.confidence().name());
    out.put("verifiedOn", citation.verifiedOn().toString());
    out.put("toVerify", citation.toVerify());
    AnswerValues.putOrNull(out, "url", citation.url().map(URI::toString));
    return out;
  }
}
