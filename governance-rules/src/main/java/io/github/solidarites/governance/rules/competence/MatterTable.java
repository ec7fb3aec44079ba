package io.github.solidarites.governance.rules.competence;

import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.rules.model.Matter;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Register;
import io.github.solidarites.governance.territory.TerritoryId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The regimes of one matter: one series of segments for all, and one for each département that has
 * special rows.
 */
final class MatterTable {
  private final RegimeSeries ordinary;
  private final RegimeSeries[] byDepartement;

  MatterTable(CompetenceTable table, Matter matter, List<Competence> rows, Register register) {
    List<Competence> everywhere = rows.stream().filter(r -> r.onlyIn().isEmpty()).toList();
    this.ordinary = new RegimeSeries(table, matter, new Segments(everywhere, List.of()));
    Map<Integer, List<Competence>> special = special(rows, register);
    this.byDepartement = new RegimeSeries[special.isEmpty() ? 0 : register.places().size()];
    Arrays.fill(byDepartement, ordinary);
    special.forEach(
        (departement, its) ->
            byDepartement[departement] =
                new RegimeSeries(table, matter, new Segments(everywhere, its)));
  }

  private static Map<Integer, List<Competence>> special(List<Competence> rows, Register register) {
    Map<Integer, List<Competence>> special = new HashMap<>();
    for (Competence row : rows) {
      for (TerritoryId id : row.onlyIn()) {
        Optional<Place> departement = register.find(id);
        if (departement.isPresent()) {
          special
              .computeIfAbsent(register.indexOf(departement.get()), k -> new ArrayList<>())
              .add(row);
        }
      }
    }
    return special;
  }

  RegimeSeries series(int departement) {
    return departement >= 0 && byDepartement.length > 0 ? byDepartement[departement] : ordinary;
  }
}
