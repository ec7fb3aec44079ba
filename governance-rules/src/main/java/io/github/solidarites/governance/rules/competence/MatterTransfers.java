package io.github.solidarites.governance.rules.competence;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.competence.HolderMode;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.instrument.Transfer;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.territory.TerritoryLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a text lets the holder of a matter transfer it: what local facts then change. */
final class MatterTransfers {
  /** An act, and the row of law that allows it. */
  record Found(Transfer act, Competence row) {}

  private final CompetenceTable table;
  private final MatterId matter;
  private final List<Competence> rows;

  MatterTransfers(CompetenceTable table, MatterId matter, List<Competence> rows) {
    this.table = table;
    this.matter = matter;
    this.rows = rows;
  }

  /** The text that allows a transfer on a day. */
  Optional<Competence> textOn(LocalDate date) {
    return rows.stream().filter(r -> r.inForce().contains(date)).findFirst();
  }

  /** The acts that local facts show, lawful or not. */
  List<Transfer> shown(Place place, LocalDate date) {
    return table.transfers().of(matter, place, date);
  }

  /** The act that took the competence from its holder. */
  Optional<Found> found(Competence holding, Place place, LocalDate date) {
    List<Transfer> shown = shown(place, date);
    return shown.isEmpty()
        ? Optional.empty()
        : textOn(date).flatMap(text -> found(shown, text, holding, place, date));
  }

  private Optional<Found> found(
      List<Transfer> shown, Competence text, Competence holding, Place place, LocalDate date) {
    List<ActorId> holders = table.resolver().actors(holding.holders(), place, date);
    return table.transfers().allowed(shown, text, holders).map(act -> new Found(act, text));
  }

  /**
   * Whether the answer depends on a transfer that nobody told of. Every commune may transfer; which
   * départements have a métropole that may receive is not told here.
   */
  boolean isOpen(Competence holding, Place place, int day) {
    if (rows.isEmpty() || table.transfers().areComplete()) {
      return false;
    }
    LocalDate date = LocalDate.ofEpochDay(day);
    return textOn(date).filter(t -> t.level() == TerritoryLevel.COMMUNE).isPresent()
        && found(holding, place, date).isEmpty();
  }

  /** Who holds after the transfer. */
  static Holders after(Found found) {
    return new Holders(
        List.of(found.act().receiver()),
        List.of(),
        Optional.of(HolderMode.SOLE),
        Optional.of(found.row().role()),
        List.of(),
        List.of(),
        Set.of());
  }

  /** Who would hold: kinds of bodies that only local facts can name. */
  static Holders possible(Competence text) {
    return new Holders(
        List.of(),
        text.holders(),
        Optional.of(text.mode()),
        Optional.of(text.role()),
        List.of(),
        List.of(),
        Set.of());
  }
}
