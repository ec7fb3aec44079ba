package io.github.solidarites.governance.json.report;

import io.github.solidarites.governance.json.internal.JsonText;
import io.github.solidarites.governance.rules.model.Explanation;
import io.github.solidarites.governance.rules.model.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The report of a question. */
final class QuestionReport {
  private final Asked asked;
  private final Locale locale;

  QuestionReport(Asked asked, Locale locale) {
    this.asked = asked;
    this.locale = locale;
  }

  byte[] write(
      String outcome,
      Optional<Map<String, Object>> value,
      List<Map<String, Object>> alternatives,
      Explanation why) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("question", asked.question());
    out.put("asOf", asked.asOf().toString());
    AnswerValues.putOrNull(out, "knownOn", asked.knownOn());
    out.put("outcome", outcome);
    AnswerValues.put(out, "value", value.orElse(null));
    out.put("alternatives", alternatives);
    out.put("citations", CitationValues.of(why.citations()));
    out.put("reasons", why.reasons().stream().map(r -> reason(r, why)).toList());
    ReportEnd.add(out, asked.lawTable(), asked.verifiedOn(), locale);
    return JsonText.of(out);
  }

  private Map<String, Object> reason(Reason reason, Explanation why) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", reason.id());
    out.put("catalogue", reason.step().catalogue());
    out.put("text", why.sentence(reason, locale));
    out.put("page", RulePages.ofStep(reason.id(), locale));
    out.put("citations", CitationValues.ids(reason.citations()));
    return out;
  }
}
