package io.github.solidarites.governance.benchmarks;

import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.rules.model.LawTables;
import io.github.solidarites.governance.territory.TerritoryId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The baseline: who is competent, with maps and streams over the same rows. It knows neither
 * thresholds, nor deciders, nor reasons.
 */
final class PlainCompetences {
  private final Map<String, List<Competence>> byMatter;
  private final List<Competence> substitutions;

  PlainCompetences(LawTables law) {
    this.byMatter =
        law.competences().stream()
            .filter(row -> row.knownUntil().isEmpty() && !row.byTransfer())
            .flatMap(row -> row.matters().stream().map(matter -> Map.entry(matter, row)))
            .collect(
                Collectors.groupingBy(
                    entry -> entry.getKey().code(),
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    this.substitutions =
        law.competences().stream().filter(row -> !row.replaces().isEmpty()).toList();
  }

  List<String> holders(MatterId matter, String commune, LocalDate date) {
    TerritoryId departement = TerritoryId.departement(departementOf(commune));
    Optional<Competence> found =
        byMatter.getOrDefault(matter.code(), List.of()).stream()
            .filter(row -> row.inForce().contains(date))
            .filter(row -> row.onlyIn().isEmpty() || row.onlyIn().contains(departement))
            .filter(row -> !row.notIn().contains(departement))
            .max(Comparator.comparing(PlainCompetences::rank));
    return found
        .map(
            row ->
                row.holders().stream()
                    .map(kind -> actor(kind.code(), departement, commune, date))
                    .toList())
        .orElse(List.of());
  }

  private static int rank(Competence row) {
    return row.onlyIn().isEmpty() ? 0 : row.extensionOf().isPresent() ? 1 : 2;
  }

  private String actor(String kind, TerritoryId departement, String commune, LocalDate date) {
    return switch (kind) {
      case "etat", "france-travail" -> kind;
      case "commune", "ccas" -> kind + ":" + commune;
      case "departement" ->
          substitutions.stream()
              .filter(row -> row.inForce().contains(date))
              .flatMap(row -> Optional.ofNullable(row.replaces().get(departement)).stream())
              .map(Object::toString)
              .findFirst()
              .orElse(departement.toString());
      default -> kind + ":" + departement.code();
    };
  }

  private static String departementOf(String commune) {
    return commune.startsWith("97") ? commune.substring(0, 3) : commune.substring(0, 2);
  }
}
