package io.github.solidarites.governance.json;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.json.document.EpisodeDocument;
import io.github.solidarites.governance.json.document.PathwayDocument;
import io.github.solidarites.governance.json.document.ReferentDocument;
import io.github.solidarites.governance.pathway.Episode;
import io.github.solidarites.governance.pathway.Need;
import io.github.solidarites.governance.pathway.Pathway;
import io.github.solidarites.governance.pathway.Referent;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import java.util.List;

/** Converts a pathway. */
final class PathwayConversion {
  private final Conversion conversion;

  PathwayConversion(Conversion conversion) {
    this.conversion = conversion;
  }

  Converted<Pathway> convert(PathwayDocument document) {
    Converted<Period> followed =
        conversion.closedPeriod("/followedDuring", document.followedDuring());
    Converted<List<Episode>> episodes =
        conversion.each("/episodes", document.episodes(), this::episode);
    Converted<List<Referent>> referents =
        conversion.each("/referents", document.referents(), this::referent);
    return conversion.built(
        () ->
            Pathway.builder()
                .followedDuring(followed.get())
                .addAllEpisodes(episodes.get())
                .addAllReferents(referents.get())
                .build());
  }

  private Converted<Episode> episode(String pointer, EpisodeDocument document) {
    Converted<Need> need = conversion.value(pointer + "/need", document.need(), Form.NEED);
    Converted<ActorId> actor = conversion.value(pointer + "/actor", document.actor(), Form.ACTOR);
    Converted<MatterId> matter =
        conversion.value(pointer + "/matter", document.matter(), Form.MATTER);
    Converted<TerritoryId> place =
        conversion.value(pointer + "/place", document.place(), Form.TERRITORY);
    Converted<Period> period =
        conversion.closedPeriod(pointer, document.startInclusive(), document.endInclusive());
    return conversion.built(
        () -> new Episode(need.get(), actor.get(), matter.get(), place.get(), period.get()));
  }

  private Converted<Referent> referent(String pointer, ReferentDocument document) {
    Converted<ActorId> actor = conversion.value(pointer + "/actor", document.actor(), Form.ACTOR);
    Converted<Period> period =
        conversion.periodFrom(pointer, document.startInclusive(), document.endInclusive());
    return conversion.built(() -> new Referent(actor.get(), period.get()));
  }
}
