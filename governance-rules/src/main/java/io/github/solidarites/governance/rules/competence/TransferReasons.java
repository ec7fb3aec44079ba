package io.github.solidarites.governance.rules.competence;

import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.instrument.Transfer;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Matter;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.territory.TerritoryLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What transfers of competence add to the reasons: the act, the text, or the missing fact. */
final class TransferReasons {
  private final CompetenceTable table;
  private final Matter matter;
  private final MatterTransfers transfers;
  private final Place place;
  private final LocalDate date;

  TransferReasons(
      CompetenceTable table,
      Matter matter,
      MatterTransfers transfers,
      Place place,
      LocalDate date) {
    this.table = table;
    this.matter = matter;
    this.transfers = transfers;
    this.place = place;
    this.date = date;
  }

  List<Reason> of(Competence holding) {
    List<Reason> reasons = new ArrayList<>();
    Optional<MatterTransfers.Found> found = transfers.found(holding, place, date);
    for (Transfer act : transfers.shown(place, date)) {
      boolean takes = found.filter(f -> f.act().equals(act)).isPresent();
      Reason reason =
          Reason.of(
              takes ? CompetenceSteps.TRANSFERRED : CompetenceSteps.TRANSFER_WITHOUT_TEXT,
              arguments(act));
      reasons.add(takes ? reason.citing(found.get().row().citations()) : reason);
    }
    if (found.isEmpty() && !table.transfers().areComplete()) {
      transfers.textOn(date).map(this::possible).ifPresent(reasons::add);
    }
    return reasons;
  }

  private Reason possible(Competence text) {
    boolean decides = text.level() == TerritoryLevel.COMMUNE;
    return Reason.of(
            decides ? CompetenceSteps.TRANSFER_MISSING : CompetenceSteps.TRANSFER_POSSIBLE,
            Arguments.of("matter", matter.id()).and("receivers", text.holders()))
        .citing(text.citations());
  }

  private Arguments arguments(Transfer act) {
    return Arguments.of("act", act.id())
        .and("matter", matter.id())
        .and("giver", act.giver())
        .and("receiver", act.receiver())
        .and("period", act.inForce());
  }
}
