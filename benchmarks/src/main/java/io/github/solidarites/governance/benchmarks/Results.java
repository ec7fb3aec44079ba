package io.github.solidarites.governance.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;

/** Writes what a run measured, the bars beside it. */
final class Results {
  private final Map<String, Measure> measures;
  private final StringBuilder text = new StringBuilder();

  Results(Map<String, Measure> measures) {
    this.measures = measures;
  }

  String write(
      String header,
      double coldMilliseconds,
      double territoriesMilliseconds,
      double retainedMegabytes) {
    text.append("# Results\n\n").append(header).append("\n\n## Ratios to the plain baseline\n\n");
    text.append("| question | measured | bar | held |\n|---|---|---|---|\n");
    faster("competence with handles", "who", "whoPlain", 8);
    faster("competence with its value", "whoWithValue", "whoPlain", 1);
    faster("lead with handles", "lead", "whoPlain", 8);
    slower("charter of 60 signatories, text to verdict", "textToVerdict 60", "bindPlain 60", 3);
    slower("the same, 600 signatories", "textToVerdict 600", "bindPlain 600", 3);
    slower("the same, 6,000 signatories", "textToVerdict 6000", "bindPlain 6000", 3);
    bytes("competence with handles", "who", 24);
    bytes("lead with handles", "lead", 24);
    bar("whole cold process: load and first answer", coldMilliseconds, 400, "ms");
    bar("the territories alone, cold", territoriesMilliseconds, 120, "ms");
    bar("retained after loading", retainedMegabytes, 16, "MB");
    growth();
    figures();
    return text.toString();
  }

  private void faster(String subject, String ours, String plain, double bar) {
    double ratio = nanoseconds(plain) / nanoseconds(ours);
    row(subject, number(ratio) + " × quicker", "≥ " + number(bar) + " ×", ratio >= bar);
  }

  private void slower(String subject, String ours, String plain, double bar) {
    double ratio = nanoseconds(ours) / nanoseconds(plain);
    row(subject, number(ratio) + " × binding", "≤ " + number(bar) + " ×", ratio <= bar);
  }

  private void bytes(String subject, String ours, double bar) {
    bar(subject + ", allocated", Math.rint(of(ours).medianBytes()), bar, "bytes");
  }

  private void bar(String subject, double value, double bar, String unit) {
    row(subject, number(value) + " " + unit, "≤ " + number(bar) + " " + unit, value <= bar);
  }

  private void row(String subject, String measured, String bar, boolean held) {
    text.append("| ").append(subject).append(" | ").append(measured).append(" | ").append(bar);
    text.append(" | ").append(held ? "yes" : "**no**").append(" |\n");
  }

  private void growth() {
    double first = nanoseconds("textToVerdict 60");
    text.append("\n## Growth, text to verdict\n\n| signatories | time |\n|---|---|\n");
    for (int n : new int[] {60, 600, 6000}) {
      double ratio = nanoseconds("textToVerdict " + n) / first;
      text.append("| ").append(n).append(" | × ").append(number(ratio)).append(" |\n");
    }
  }

  private void figures() {
    text.append("\n## Figures, for information\n\n| benchmark | ns | bytes |\n|---|---|---|\n");
    measures.forEach(
        (name, m) ->
            text.append("| ")
                .append(name)
                .append(" | ")
                .append(number(m.medianNanoseconds()))
                .append(" | ")
                .append(number(m.medianBytes()))
                .append(" |\n"));
  }

  private double nanoseconds(String name) {
    return of(name).medianNanoseconds();
  }

  private Measure of(String name) {
    return requireNonNull(measures.get(name), name);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%,.1f" : "%,.0f", value);
  }
}
