package io.github.solidarites.governance.rules.model;

import java.util.Locale;
import java.util.stream.Collectors;

/** Prints a verdict as text. */
final class VerdictText {
  private final Verdict verdict;
  private final Messages messages;
  private final Locale locale;

  VerdictText(Verdict verdict, Messages messages, Locale locale) {
    this.verdict = verdict;
    this.messages = messages;
    this.locale = locale;
  }

  String text() {
    StringBuilder out = new StringBuilder();
    for (Finding finding : verdict.findings()) {
      out.append(messages.label(finding.severity(), finding.outcome()))
          .append(" · ")
          .append(finding.path().isEmpty() ? "/" : finding.path())
          .append('\n')
          .append("  ")
          .append(verdict.sentence(finding, locale))
          .append("\n  ")
          .append(citations(finding))
          .append('\n');
    }
    messages.profile(verdict).forEach(line -> out.append(line).append('\n'));
    return out.append(messages.counts(verdict))
        .append('\n')
        .append(messages.disclaimer())
        .toString();
  }

  private String citations(Finding finding) {
    return finding.citations().stream()
            .map(c -> c.label() + (c.toVerify() ? messages.toVerify() : ""))
            .collect(Collectors.joining(" ; "))
        + " ["
        + finding.rule()
        + "]";
  }
}
