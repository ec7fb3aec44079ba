package io.github.solidarites.governance.rules.pathway;

import io.github.solidarites.governance.pathway.Episode;
import io.github.solidarites.governance.pathway.Need;
import io.github.solidarites.governance.pathway.Pathway;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * <i>Sans rupture</i>: once an answer to a need has begun, no longer gap than tolerated until the
 * end of the follow-up (TR-01).
 */
final class NoGap implements Rule<Pathway, TitleLookup> {
  private static final RuleCard CARD =
      PathwayCards.card("pathway.no-gap", "TR-01", Severity.WARNING, Basis.CONVENTION)
          .addCitations(PathwayTexts.NO_GAP)
          .build();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void examine(Pathway pathway, TitleLookup view, Sink sink) {
    for (List<Indexed> sameNeed : byNeed(pathway).values()) {
      examine(sameNeed, pathway.followedDuring(), sink);
    }
  }

  private static Map<Need, List<Indexed>> byNeed(Pathway pathway) {
    Map<Need, List<Indexed>> byNeed = new LinkedHashMap<>();
    for (int i = 0; i < pathway.episodes().size(); i++) {
      Episode episode = pathway.episodes().get(i);
      if (episode.period().overlaps(pathway.followedDuring())) {
        byNeed.computeIfAbsent(episode.need(), n -> new ArrayList<>()).add(new Indexed(i, episode));
      }
    }
    byNeed.values().forEach(list -> list.sort(Comparator.comparing(Indexed::start)));
    return byNeed;
  }

  private static void examine(List<Indexed> episodes, Period followed, Sink sink) {
    Indexed last = episodes.get(0);
    boolean whole = true;
    for (Indexed next : episodes) {
      whole &= isClosed(last, next.start(), next, sink);
      last = next.end().isAfter(last.end()) ? next : last;
    }
    whole &= isClosed(last, followed.endExclusive().orElseThrow(), last, sink);
    if (whole) {
      sink.satisfied(episodes.get(0).path(), Arguments.of("need", last.need()));
    }
  }

  private static boolean isClosed(Indexed last, LocalDate resumed, Indexed shownAt, Sink sink) {
    long days = ChronoUnit.DAYS.between(last.end(), resumed);
    if (days <= last.episode().need().toleratedGapDays()) {
      return true;
    }
    sink.breached(
        shownAt.path(),
        Arguments.of("need", last.need())
            .and("days", days)
            .and("gap", Period.of(last.end(), resumed))
            .and("tolerated", last.episode().need().toleratedGapDays()));
    return false;
  }

  /**
   * An episode and its place in the document.
   *
   * @param index from 0
   * @param episode the episode
   */
  private record Indexed(int index, Episode episode) {
    LocalDate start() {
      return episode.period().startInclusive().orElseThrow();
    }

    LocalDate end() {
      return episode.period().endExclusive().orElseThrow();
    }

    Need need() {
      return episode.need();
    }

    String path() {
      return "/episodes/" + index;
    }
  }
}
