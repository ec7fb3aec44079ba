package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.instrument.LocalFacts;
import io.github.solidarites.governance.instrument.Transfer;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The transfers of competence that local facts show. */
public final class Transfers {
  private final List<Transfer> all;
  private final boolean complete;
  private final Register register;

  /**
   * The transfers of these facts.
   *
   * @param facts the local facts
   * @param register the register that knows the territories
   */
  public Transfers(LocalFacts facts, Register register) {
    this.all = facts.transfers();
    this.complete = facts.complete();
    this.register = register;
  }

  /**
   * Whether these are all there are.
   *
   * @return true when the facts were declared complete
   */
  public boolean areComplete() {
    return complete;
  }

  /**
   * Their days.
   *
   * @return a period for each
   */
  public Stream<Period> periods() {
    return all.stream().map(Transfer::inForce);
  }

  /**
   * Those of a matter, at a place, on a day.
   *
   * @param matter the matter
   * @param place one of the register’s own places
   * @param date the day
   * @return in the order of the facts; immutable
   */
  public List<Transfer> of(MatterId matter, Place place, LocalDate date) {
    return all.isEmpty()
        ? List.of()
        : all.stream().filter(t -> t.matters().contains(matter) && holds(t, place, date)).toList();
  }

  /**
   * Those in a domain, at a place, on a day.
   *
   * @param domain the domain
   * @param place one of the register’s own places
   * @param date the day
   * @return in the order of the facts; immutable
   */
  public List<Transfer> in(PolicyDomain domain, Place place, LocalDate date) {
    return all.stream().filter(t -> t.domains().contains(domain) && holds(t, place, date)).toList();
  }

  /**
   * The transfer that a text allows: from a holder, to a kind of body that the row names.
   *
   * @param shown transfers shown by the facts
   * @param row a row that applies by transfer
   * @param holders who would hold otherwise
   * @return the first one that fits
   */
  public Optional<Transfer> allowed(List<Transfer> shown, Competence row, List<ActorId> holders) {
    return shown.stream()
        .filter(t -> holders.contains(t.giver()) && mayReceive(t.receiver(), row.holders()))
        .findFirst();
  }

  /** A métropole bears the identifier of an EPCI, which does not tell its kind. */
  private boolean mayReceive(ActorId receiver, List<ActorKind> kinds) {
    Optional<ActorKind> kind = register.kindOf(receiver);
    return kind.isEmpty()
        || kinds.contains(kind.get())
        || (kind.get().equals(ActorKind.EPCI) && kinds.contains(ActorKind.METROPOLE));
  }

  private boolean holds(Transfer transfer, Place place, LocalDate date) {
    return transfer.inForce().contains(date) && covers(transfer.territory(), place, date);
  }

  private boolean covers(TerritoryId territory, Place place, LocalDate date) {
    return territory.equals(place.id())
        || register.departementOf(place, date).filter(d -> d.id().equals(territory)).isPresent()
        || register.regionOf(place, date).filter(r -> r.id().equals(territory)).isPresent();
  }
}
