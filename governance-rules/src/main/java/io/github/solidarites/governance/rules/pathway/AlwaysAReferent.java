package io.github.solidarites.governance.rules.pathway;

import io.github.solidarites.governance.pathway.Pathway;
import io.github.solidarites.governance.pathway.Referent;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Basis;
import io.github.solidarites.governance.rules.model.Rule;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Severity;
import io.github.solidarites.governance.rules.model.Sink;
import io.github.solidarites.governance.rules.model.TitleLookup;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** <i>Toujours un référent</i>: every day of the follow-up has at least one (REF-01). */
final class AlwaysAReferent implements Rule<Pathway, TitleLookup> {
  private static final String PATH = "/referents";
  private static final RuleCard CARD =
      PathwayCards.card("pathway.always-a-referent", "REF-01", Severity.ADVICE, Basis.PRACTICE)
          .addCitations(PathwayTexts.COORDINATION_PRACTICE)
          .build();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void examine(Pathway pathway, TitleLookup view, Sink sink) {
    List<Period> without = daysWithout(pathway);
    for (Period run : without) {
      sink.breached(PATH, Arguments.of("period", run).and("days", days(run)));
    }
    if (without.isEmpty()) {
      sink.satisfied(PATH, Arguments.of("period", pathway.followedDuring()));
    }
  }

  private static List<Period> daysWithout(Pathway pathway) {
    List<Period> without = new ArrayList<>();
    LocalDate covered = pathway.followedDuring().startInclusive().orElseThrow();
    for (Period present : presences(pathway)) {
      LocalDate start = present.startInclusive().orElseThrow();
      if (start.isAfter(covered)) {
        without.add(Period.of(covered, start));
      }
      LocalDate end = present.endExclusive().orElseThrow();
      covered = end.isAfter(covered) ? end : covered;
    }
    LocalDate followedUntil = pathway.followedDuring().endExclusive().orElseThrow();
    if (covered.isBefore(followedUntil)) {
      without.add(Period.of(covered, followedUntil));
    }
    return without;
  }

  /** The days of each referent within the follow-up, in the order of their start. */
  private static List<Period> presences(Pathway pathway) {
    List<Period> presences = new ArrayList<>();
    for (Referent referent : pathway.referents()) {
      referent.period().intersection(pathway.followedDuring()).ifPresent(presences::add);
    }
    presences.sort(Comparator.comparing(p -> p.startInclusive().orElseThrow()));
    return presences;
  }

  private static long days(Period run) {
    return ChronoUnit.DAYS.between(
        run.startInclusive().orElseThrow(), run.endExclusive().orElseThrow());
  }
}
