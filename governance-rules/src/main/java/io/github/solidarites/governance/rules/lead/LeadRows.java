package io.github.solidarites.governance.rules.lead;

import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.competence.Role;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.territory.TerritoryLevel;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of the lead question. Two leads of one domain, place and day are refused. */
final class LeadRows {
  private final List<Competence> rows;

  LeadRows(List<Competence> known) {
    this.rows = known.stream().filter(r -> r.domain().isPresent()).toList();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < i; j++) {
        refuseContradiction(rows.get(j), rows.get(i));
      }
    }
  }

  private static void refuseContradiction(Competence a, Competence b) {
    boolean same =
        a.domain().equals(b.domain())
            && a.role() == b.role()
            && a.byTransfer() == b.byTransfer()
            && a.onlyIn().isEmpty() == b.onlyIn().isEmpty();
    boolean apart = !a.onlyIn().isEmpty() && Collections.disjoint(a.onlyIn(), b.onlyIn());
    if (same && !apart && a.inForce().overlaps(b.inForce())) {
      throw new IllegalArgumentException(
          "Competence: rows "
              + a.id()
              + " ("
              + a.inForce()
              + ") and "
              + b.id()
              + " ("
              + b.inForce()
              + ") both give "
              + a.domain().orElseThrow()
              + " a "
              + a.role()
              + " on some day; end one of them before the other starts, or limit it with onlyIn");
    }
  }

  /** The row of a role in a département on a day: a special one goes before the ordinary one. */
  Optional<Competence> at(
      PolicyDomain domain, Role role, Optional<TerritoryId> departement, LocalDate date) {
    return of(domain, role)
        .filter(r -> !r.byTransfer() && r.inForce().contains(date) && isHere(r, departement))
        .max(Comparator.comparing(r -> !r.onlyIn().isEmpty()));
  }

  private static boolean isHere(Competence row, Optional<TerritoryId> departement) {
    return row.onlyIn().isEmpty()
        ? departement.filter(row.notIn()::contains).isEmpty()
        : departement.filter(row.onlyIn()::contains).isPresent();
  }

  /** The row that lets the holder of the title be another one by transfer. */
  Optional<Competence> byTransfer(PolicyDomain domain, LocalDate date) {
    return of(domain, Role.LEAD)
        .filter(r -> r.byTransfer() && r.inForce().contains(date))
        .findFirst();
  }

  /** The level at which the lead of a domain is found. */
  TerritoryLevel levelOf(PolicyDomain domain) {
    return rows.stream()
        .filter(r -> r.domain().equals(Optional.of(domain)))
        .map(Competence::level)
        .findFirst()
        .orElse(TerritoryLevel.DEPARTEMENT);
  }

  boolean speakOf(PolicyDomain domain) {
    return rows.stream().anyMatch(r -> r.domain().equals(Optional.of(domain)));
  }

  /** The first day of any lead row. */
  Optional<LocalDate> firstList() {
    return rows.stream()
        .filter(r -> r.role() == Role.LEAD)
        .flatMap(r -> r.inForce().startInclusive().stream())
        .min(LocalDate::compareTo);
  }

  /** The first lead row that starts after a day. */
  Optional<Competence> next(PolicyDomain domain, LocalDate date) {
    return of(domain, Role.LEAD)
        .filter(r -> r.inForce().startInclusive().filter(date::isBefore).isPresent())
        .min(Comparator.comparing(r -> r.inForce().startInclusive().orElseThrow()));
  }

  /** The last lead row that ended before a day. */
  Optional<Competence> last(PolicyDomain domain, LocalDate date) {
    return of(domain, Role.LEAD)
        .filter(r -> r.inForce().endInclusive().filter(date::isAfter).isPresent())
        .max(Comparator.comparing(r -> r.inForce().endInclusive().orElseThrow()));
  }

  /** The lead rows of a domain that are limited to départements, on a day. */
  Optional<Competence> elsewhere(PolicyDomain domain, LocalDate date) {
    return of(domain, Role.LEAD)
        .filter(r -> !r.onlyIn().isEmpty() && r.inForce().contains(date))
        .findFirst();
  }

  /** The ordinary lead rows of a category on a day. */
  List<Competence> ofCategory(ActorKind kind, LocalDate date) {
    return rows.stream()
        .filter(r -> r.role() == Role.LEAD && !r.byTransfer() && r.onlyIn().isEmpty())
        .filter(r -> r.holders().contains(kind) && r.inForce().contains(date))
        .toList();
  }

  private Stream<Competence> of(PolicyDomain domain, Role role) {
    return rows.stream().filter(r -> r.role() == role && r.domain().equals(Optional.of(domain)));
  }
}
