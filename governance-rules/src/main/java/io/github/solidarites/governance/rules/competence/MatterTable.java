package io.github.solidarites.governance.rules.competence;

import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.rules.model.Matter;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Register;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.territory.TerritoryLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The regimes of one matter: one series of segments for all, and one for each département that has
 * special rows.
 */
final class MatterTable {
  private final RegimeSeries ordinary;
  private final RegimeSeries[] byDepartement;

  MatterTable(CompetenceTable table, Matter matter, List<Competence> all, Register register) {
    List<Competence> rows = all.stream().filter(r -> !r.byTransfer()).toList();
    List<Competence> texts = all.stream().filter(Competence::byTransfer).toList();
    Segments.refuseContradiction(texts);
    MatterTransfers transfers = new MatterTransfers(table, matter.id(), texts);
    List<Competence> everywhere = rows.stream().filter(r -> r.onlyIn().isEmpty()).toList();
    this.ordinary = new RegimeSeries(table, matter, new Segments(everywhere, List.of()), transfers);
    Set<Place> departements = named(rows, register);
    this.byDepartement =
        new RegimeSeries[departements.isEmpty() ? 0 : register.territories().endOfDepartements()];
    Arrays.fill(byDepartement, ordinary);
    for (Place departement : departements) {
      byDepartement[register.indexOf(departement)] =
          new RegimeSeries(table, matter, segments(everywhere, rows, departement.id()), transfers);
    }
  }

  /** The départements that some row includes or excludes by name. */
  private static Set<Place> named(List<Competence> rows, Register register) {
    return rows.stream()
        .flatMap(row -> Stream.concat(row.onlyIn().stream(), row.notIn().stream()))
        .filter(id -> id.level() == TerritoryLevel.DEPARTEMENT)
        .flatMap(id -> register.find(id).stream())
        .collect(Collectors.toSet());
  }

  private static Segments segments(
      List<Competence> everywhere, List<Competence> rows, TerritoryId departement) {
    List<Competence> ordinary = new ArrayList<>();
    List<Competence> special = new ArrayList<>();
    everywhere.stream().filter(r -> !r.notIn().contains(departement)).forEach(ordinary::add);
    rows.stream()
        .filter(r -> r.onlyIn().contains(departement))
        .forEach(r -> (r.extensionOf().isPresent() ? ordinary : special).add(r));
    return new Segments(ordinary, special);
  }

  RegimeSeries series(int departement) {
    return departement >= 0 && byDepartement.length > 0 ? byDepartement[departement] : ordinary;
  }
}
