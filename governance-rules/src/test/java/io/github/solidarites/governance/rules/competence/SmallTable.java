package io.github.solidarites.governance.rules.competence;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.competence.HolderMode;
import io.github.solidarites.governance.competence.MatterDefinition;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.competence.Role;
import io.github.solidarites.governance.instrument.LocalFacts;
import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.rules.fakes.SmallWorld;
import io.github.solidarites.governance.rules.model.LawTables;
import io.github.solidarites.governance.rules.model.Register;
import io.github.solidarites.governance.rules.territory.TerritoryTable;
import io.github.solidarites.governance.territory.Territory;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.territory.TerritoryLevel;
import io.github.solidarites.governance.territory.TerritoryName;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table of a few rows, made by hand. */
public final class SmallTable {
  /**
   * Ordinary rows with a hole, special rows with a later wording, a substitution, another matter.
   */
  public static final List<Competence> ROWS =
      List.of(
          row("rsa-departement", "rsa", "2009-06-01/2018-12-31", ActorKind.DEPARTEMENT).build(),
          row("rsa-departement-2020", "rsa", "2020-01-01/..", ActorKind.DEPARTEMENT).build(),
          only("93", row("rsa-93-first", "rsa", "2022-03-01/2024-12-31", ActorKind.ETAT))
              .knownUntil(LocalDate.of(2024, 9, 30))
              .build(),
          only("93", row("rsa-93-later", "rsa", "2022-03-01/2026-12-31", ActorKind.ETAT))
              .knownFrom(LocalDate.of(2024, 10, 1))
              .rewordingOf("rsa-93-first")
              .build(),
          only("54", row("rsa-54", "rsa", "2018-07-01/2019-06-30", ActorKind.CAF)).build(),
          row("apa-departement", "apa", "2002-01-01/..", ActorKind.DEPARTEMENT).build(),
          substitution("alsace", "67", "collectivite-europeenne-d-alsace", "2021-01-01/.."));

  private SmallTable() {}

  /** A row on one matter. */
  public static Competence.Builder row(String id, String matter, String inForce, ActorKind holder) {
    Competence.Builder row = bare(id, inForce, holder);
    row.addMatters(new MatterId(matter));
    return row;
  }

  /** A row on one domain. */
  public static Competence lead(String id, PolicyDomain domain, Role role, String inForce) {
    return bare(id, inForce, ActorKind.DEPARTEMENT).domain(domain).role(role).build();
  }

  /** A row that puts an actor in the place of a département. */
  public static Competence substitution(String id, String code, String actor, String inForce) {
    return bare(id, inForce, ActorKind.SPECIAL_STATUS)
        .replaces(Map.of(TerritoryId.departement(code), ActorId.parse(actor)))
        .build();
  }

  private static Competence.Builder bare(String id, String inForce, ActorKind holder) {
    Competence.Builder row = Competence.builder();
    row.id(id)
        .role(Role.ATTRIBUTIVE)
        .addHolders(holder)
        .mode(HolderMode.SOLE)
        .level(TerritoryLevel.DEPARTEMENT)
        .inForce(Period.parse(inForce))
        .addCitations(SmallWorld.text("CASF:L262-13"))
        .confidence(Confidence.OFFICIAL_TEXT)
        .dateConfidence(Confidence.OFFICIAL_TEXT);
    return row;
  }

  /** The same row, limited to one département. */
  public static Competence.Builder only(String code, Competence.Builder row) {
    row.addOnlyIn(TerritoryId.departement(code));
    return row;
  }

  /** The rows compiled. */
  public static CompetenceTable table(List<Competence> rows, @Nullable LocalDate knownOn) {
    LawTables law =
        LawTables.builder()
            .version("test")
            .verifiedOn(LocalDate.of(2026, 11, 22))
            .answersFrom(LocalDate.of(2004, 1, 1))
            .addMatters(matter("rsa"), matter("apa"), matter("fsl"))
            .addAllCompetences(rows)
            .build();
    return new CompetenceTable(
        new Register(law, TerritoryTable.of(territories())), law, knownOn, LocalFacts.none());
  }

  private static MatterDefinition matter(String code) {
    return new MatterDefinition(new MatterId(code), code, code, List.of(), Optional.empty());
  }

  private static List<Territory> territories() {
    return List.of(
        territory("departement:54", "Meurthe-et-Moselle", 3),
        territory("departement:67", "Bas-Rhin", 2),
        territory("departement:93", "Seine-Saint-Denis", 3),
        territory("region:44", "Grand Est", 2));
  }

  private static Territory territory(String id, String name, int article) {
    return Territory.builder()
        .id(TerritoryId.parse(id))
        .name(new TerritoryName(name, article))
        .build();
  }
}
