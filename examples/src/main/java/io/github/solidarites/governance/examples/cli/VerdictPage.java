package io.github.solidarites.governance.examples.cli;

import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.json.Positions;
import io.github.solidarites.governance.json.ReadResult;
import io.github.solidarites.governance.rules.model.Evaluation;
import io.github.solidarites.governance.rules.model.Finding;
import io.github.solidarites.governance.rules.model.Messages;
import io.github.solidarites.governance.rules.model.Verdict;
import io.github.solidarites.governance.time.ImpreciseDate;
import java.util.Map;

/** Prints the result of a check: findings in their order, then one line of counts. */
final class VerdictPage {
  private final World world;
  private final Texts texts;
  private final Messages messages;
  private final ReadResult.Document document;
  private final Positions positions;
  private final Verdict verdict;
  private final Page page = Page.onStandardOutput();

  VerdictPage(World world, ReadResult.Document document, Verdict verdict) {
    this.world = world;
    this.texts = world.texts();
    this.messages = Messages.of(texts.locale());
    this.document = document;
    this.positions = document.positions();
    this.verdict = verdict;
  }

  void print(boolean all) {
    page.title(texts.get("check.title", title())).fields(head()).gap();
    if (verdict.findings().isEmpty()) {
      page.under(0, texts.get("no-finding"));
    } else {
      page.title(texts.get("findings"));
      verdict.findings().forEach(this::print);
    }
    if (all) {
      page.gap();
      verdict.evaluations().stream().filter(e -> !e.isFinding()).forEach(this::print);
    }
    page.gap();
    messages.profile(verdict).forEach(line -> page.under(0, line));
    page.under(0, messages.counts(verdict))
        .under(
            0,
            texts.get(
                "law-tables",
                world.governance().law().version(),
                texts.date(world.governance().law().verifiedOn())))
        .under(0, messages.disclaimer());
  }

  private String title() {
    return document
        .as(Charter.class)
        .map(Charter::title)
        .orElseGet(() -> texts.get("kind." + document.kind().text()));
  }

  private Map<String, String> head() {
    Map<String, String> head = Page.ordered();
    head.put(texts.get("field.document"), document.sourceName());
    document
        .as(Charter.class)
        .ifPresent(c -> head.put(texts.get("field.signed"), signed(c.signedOn())));
    boolean exact = verdict.days().isExact();
    head.put(texts.get(exact ? "field.judged" : "field.judged-days"), judged(verdict.days()));
    head.put(texts.get("field.result"), messages.text("outcome." + verdict.outcome()));
    return head;
  }

  private String judged(ImpreciseDate days) {
    return days.isExact()
        ? texts.date(days.latest())
        : texts.get("judged.days", texts.date(days.earliest()), texts.date(days.latest()));
  }

  private String signed(Fact<ImpreciseDate> signedOn) {
    if (signedOn instanceof Fact.Present<ImpreciseDate> present) {
      return present.value().isExact()
          ? texts.date(present.value().earliest())
          : present.value().toString();
    }
    return texts.get(
        signedOn instanceof Fact.Absent<ImpreciseDate> ? "signed.blank" : "signed.hidden");
  }

  private void print(Finding finding) {
    page.item("•", messages.label(finding.severity(), finding.outcome()) + where(finding));
    page.under(4, verdict.sentence(finding, texts.locale()));
    page.under(
        4,
        QuestionPage.citations(finding.citations(), messages)
            + " ["
            + finding.rule()
            + ", "
            + String.join(", ", finding.catalogue())
            + "]");
  }

  private String where(Finding finding) {
    return positions
        .at(finding.path())
        .map(p -> " · " + texts.get("line", p.line(), p.column()) + " · " + finding.path())
        .orElse("");
  }

  private void print(Evaluation evaluation) {
    page.item("·", messages.text("outcome." + evaluation.outcome()) + " · " + evaluation.path());
    page.under(
        4, verdict.sentence(evaluation, texts.locale()) + " [" + evaluation.rule().id() + "]");
  }
}
