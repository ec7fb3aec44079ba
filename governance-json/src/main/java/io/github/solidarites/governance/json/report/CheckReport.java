package io.github.solidarites.governance.json.report;

import io.github.solidarites.governance.json.Position;
import io.github.solidarites.governance.json.Positions;
import io.github.solidarites.governance.json.internal.JsonText;
import io.github.solidarites.governance.rules.model.AppliedProfile;
import io.github.solidarites.governance.rules.model.Evaluation;
import io.github.solidarites.governance.rules.model.Finding;
import io.github.solidarites.governance.rules.model.SeverityChange;
import io.github.solidarites.governance.rules.model.Verdict;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The report of a check. */
final class CheckReport {
  private final Verdict verdict;
  private final Positions positions;
  private final Locale locale;

  CheckReport(Verdict verdict, Positions positions, Locale locale) {
    this.verdict = verdict;
    this.positions = positions;
    this.locale = locale;
  }

  byte[] write(String sourceName, String lawTable, LocalDate verifiedOn) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("document", sourceName);
    out.put("outcome", verdict.outcome().name());
    out.put("findings", verdict.findings().stream().map(this::finding).toList());
    out.put("evaluations", verdict.evaluations().stream().map(this::evaluation).toList());
    out.put("counts", counts());
    out.put("ruleSet", ruleSet());
    verdict.profile().ifPresent(applied -> out.put("profile", profile(applied)));
    out.put("day", verdict.days().toString());
    ReportEnd.add(out, lawTable, verifiedOn, locale);
    return JsonText.of(out);
  }

  private static Map<String, Object> profile(AppliedProfile applied) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("name", applied.name());
    out.put("changes", applied.changes().stream().map(CheckReport::change).toList());
    return out;
  }

  private static Map<String, Object> change(SeverityChange change) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("rule", change.rule());
    out.put("from", change.from().name());
    out.put("to", change.to().name());
    return out;
  }

  private Map<String, Object> finding(Finding finding) {
    Optional<Position> position = positions.at(finding.path());
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("rule", finding.rule());
    out.put("catalogue", finding.catalogue());
    out.put("outcome", finding.outcome().name());
    out.put("severity", finding.severity().name());
    out.put("path", finding.path());
    AnswerValues.put(out, "line", position.map(Position::line).orElse(null));
    AnswerValues.put(out, "column", position.map(Position::column).orElse(null));
    out.put("message", verdict.sentence(finding, locale));
    out.put("page", RulePages.ofCheck(finding.rule(), locale));
    out.put("citations", CitationValues.of(finding.citations()));
    return out;
  }

  private Map<String, Object> evaluation(Evaluation evaluation) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("rule", evaluation.rule().id());
    out.put("outcome", evaluation.outcome().name());
    out.put("path", evaluation.path());
    out.put("message", verdict.sentence(evaluation, locale));
    return out;
  }

  private Map<String, Object> counts() {
    Map<String, Object> out = new LinkedHashMap<>();
    verdict.counts().forEach((outcome, n) -> out.put(outcome.name(), n));
    return out;
  }

  private Map<String, Object> ruleSet() {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("name", verdict.ruleSet());
    out.put("version", verdict.version());
    out.put("rules", verdict.rulesRun());
    return out;
  }
}
