package io.github.solidarites.governance.rules.pathway;

import io.github.solidarites.governance.pathway.Episode;
import io.github.solidarites.governance.pathway.Pathway;
import io.github.solidarites.governance.rules.model.AmbiguousActorException;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Basis;
import io.github.solidarites.governance.rules.model.Decision;
import io.github.solidarites.governance.rules.model.Matter;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.rules.model.Rule;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Severity;
import io.github.solidarites.governance.rules.model.Sink;
import io.github.solidarites.governance.rules.model.TitleLookup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** <i>Acteur compétent</i>: whoever acts has a title for it, there and on every day (REF-05). */
final class ActorHasTitle implements Rule<Pathway, TitleLookup> {
  private static final RuleCard CARD =
      PathwayCards.card("pathway.actor-has-title", "REF-05", Severity.ERROR, Basis.LAW)
          .addCitations(PathwayTexts.L121_1)
          .build();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void examine(Pathway pathway, TitleLookup view, Sink sink) {
    for (int i = 0; i < pathway.episodes().size(); i++) {
      examine(pathway.episodes().get(i), "/episodes/" + i, view, sink);
    }
  }

  private static void examine(Episode episode, String path, TitleLookup view, Sink sink) {
    Matter matter = view.register().find(episode.matter()).orElse(null);
    Place place = view.register().find(episode.place()).orElse(null);
    if (matter == null) {
      sink.undetermined(path + "/matter", "matter", Arguments.of("matter", episode.matter()));
    }
    if (place == null) {
      sink.undetermined(path + "/place", "place", Arguments.of("place", episode.place()));
    }
    if (matter != null && place != null) {
      examineDays(episode, path + "/actor", matter, place, view, sink);
    }
  }

  /** Every day on which the title can change; the first refusal or doubt of each kind is told. */
  private static void examineDays(
      Episode episode, String path, Matter matter, Place place, TitleLookup view, Sink sink) {
    Told told = new Told(episode, path, sink);
    try {
      for (LocalDate day : days(episode, matter, place, view)) {
        told.tell(view.mayAct(episode.actor(), matter, place, day), day);
      }
      told.finish();
    } catch (AmbiguousActorException severalBodies) {
      sink.undetermined(
          path,
          "actor",
          Arguments.of("actor", episode.actor().text()).and("day", severalBodies.day()));
    }
  }

  private static List<LocalDate> days(
      Episode episode, Matter matter, Place place, TitleLookup view) {
    List<LocalDate> days = new ArrayList<>();
    days.add(episode.period().startInclusive().orElseThrow());
    days.addAll(view.changes(matter, place, episode.period()));
    return days;
  }

  /** What has been told of one episode. */
  private static final class Told {
    private final Episode episode;
    private final String path;
    private final Sink sink;
    private boolean refused;
    private boolean doubtful;

    Told(Episode episode, String path, Sink sink) {
      this.episode = episode;
      this.path = path;
      this.sink = sink;
    }

    void tell(Decision decision, LocalDate day) {
      switch (decision.outcome()) {
        case GRANTED, GRANTED_BY_DELEGATION, GRANTED_BY_WAIVER -> {}
        case FORBIDDEN, NOT_GRANTED -> refuse(decision, day);
        case UNDETERMINED, OUT_OF_MODEL -> doubt(decision, day);
      }
    }

    private void refuse(Decision decision, LocalDate day) {
      if (!refused) {
        sink.breached(path, arguments(decision, day));
      }
      refused = true;
    }

    private void doubt(Decision decision, LocalDate day) {
      if (!doubtful) {
        sink.undetermined(path, arguments(decision, day));
      }
      doubtful = true;
    }

    void finish() {
      if (!refused && !doubtful) {
        sink.satisfied(path, subject());
      }
    }

    private Arguments subject() {
      return Arguments.of("actor", episode.actor())
          .and("matter", episode.matter())
          .and("place", episode.place())
          .and("period", episode.period());
    }

    private Arguments arguments(Decision decision, LocalDate day) {
      return subject().and("day", day).and("because", because(decision));
    }

    /** The last provision of the reasoning: what follows it only says how to repair. */
    private static List<Reason> because(Decision decision) {
      List<Reason> reasons = decision.explanation().reasons();
      for (int i = reasons.size() - 1; i >= 0; i--) {
        if (!reasons.get(i).step().catalogue().isEmpty()) {
          return List.of(reasons.get(i));
        }
      }
      return reasons.subList(Math.max(0, reasons.size() - 1), reasons.size());
    }
  }
}
