package io.github.solidarites.governance.rules.fakes;

import io.github.solidarites.governance.actor.Actor;
import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.actor.ActorName;
import io.github.solidarites.governance.competence.MatterDefinition;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.law.LegalCitation;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Decision;
import io.github.solidarites.governance.rules.model.DecisionOutcome;
import io.github.solidarites.governance.rules.model.Explanation;
import io.github.solidarites.governance.rules.model.HolderLookup;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.rules.model.LawTables;
import io.github.solidarites.governance.rules.model.Matter;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Reason;
import io.github.solidarites.governance.rules.model.Register;
import io.github.solidarites.governance.rules.model.SettledAnswer;
import io.github.solidarites.governance.rules.model.Step;
import io.github.solidarites.governance.rules.model.TitleLookup;
import io.github.solidarites.governance.rules.territory.TerritoryTable;
import io.github.solidarites.governance.territory.Territory;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.territory.TerritoryName;
import io.github.solidarites.governance.time.Period;
import io.github.solidarites.governance.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A world of a few territories, with holders and titles made up for the tests. */
public final class SmallWorld {
  /** The first day of the collectivity that took the place of the département 67. */
  public static final LocalDate ALSACE = LocalDate.of(2021, 1, 1);

  /** The first day on which the State bears the RSA in the département 93. */
  public static final LocalDate RSA_93 = LocalDate.of(2022, 3, 1);

  /** The first day of the RSA. */
  public static final LocalDate RSA = LocalDate.of(2009, 6, 1);

  private SmallWorld() {}

  public static Register register() {
    LawTables law =
        LawTables.builder()
            .version("test")
            .verifiedOn(LocalDate.of(2026, 11, 22))
            .answersFrom(LocalDate.of(2004, 1, 1))
            .addMatters(
                new MatterDefinition(
                    new MatterId("rsa-grant"),
                    "attribution du RSA",
                    "granting the RSA",
                    List.of("rsa"),
                    Optional.empty()))
            .addActors(
                Actor.builder()
                    .id(ActorId.ETAT)
                    .kind(ActorKind.ETAT)
                    .names(
                        Timeline.of(
                            List.of(
                                new Timeline.Entry<>(
                                    Period.always(), new ActorName("État", "l’État")))))
                    .build())
            .build();
    List<Territory> territories = new ArrayList<>();
    territories.add(departement("11", "Aude", 5));
    territories.add(departement("13", "Bouches-du-Rhône", 4));
    territories.add(departement("17", "Charente-Maritime", 3));
    territories.add(departement("23", "Creuse", 3));
    territories.add(departement("63", "Puy-de-Dôme", 2));
    territories.add(departement("67", "Bas-Rhin", 2));
    territories.add(departement("75", "Paris", 0));
    territories.add(departement("85", "Vendée", 3));
    territories.add(departement("93", "Seine-Saint-Denis", 3));
    territories.add(commune("11069", "Carcassonne", "11"));
    territories.add(commune("13055", "Marseille", "13"));
    territories.add(commune("85191", "La Roche-sur-Yon", "85"));
    return new Register(law, TerritoryTable.of(territories));
  }

  private static Territory departement(String code, String name, int article) {
    return Territory.builder()
        .id(TerritoryId.departement(code))
        .name(new TerritoryName(name, article))
        .build();
  }

  private static Territory commune(String code, String name, String departement) {
    return Territory.builder()
        .id(TerritoryId.commune(code))
        .name(new TerritoryName(name, 0))
        .parents(
            Timeline.of(
                List.of(
                    new Timeline.Entry<>(Period.always(), TerritoryId.departement(departement)))))
        .build();
  }

  /** The département holds; in 93 the State bears the RSA from {@link #RSA_93}. */
  public static HolderLookup holders() {
    return new MadeUpHolders(register());
  }

  /**
   * Titles that a test decides.
   *
   * @param granted who may act
   * @param from first day of its title
   * @param otherwise what is decided for everybody else, and before
   */
  public static TitleLookup titles(ActorId granted, LocalDate from, DecisionOutcome otherwise) {
    return new MadeUpTitles(register(), granted, from, otherwise);
  }

  /** A citation for tests. */
  public static LegalCitation text(String id) {
    return LegalCitation.builder()
        .id(id)
        .confidence(Confidence.OFFICIAL_TEXT)
        .verifiedOn(LocalDate.of(2026, 11, 22))
        .build();
  }

  private record MadeUpHolders(Register register) implements HolderLookup {
    @Override
    public Answer<Holders> holders(Matter matter, Place place, LocalDate date) {
      Explanation none = new Explanation(List.of(), register.naming(), date);
      if (date.isBefore(RSA)) {
        return SettledAnswer.answered(Holders.NOBODY, none);
      }
      boolean state = place.id().code().equals("93") && !date.isBefore(RSA_93);
      List<ActorId> paidBy = state ? List.of(ActorId.ETAT) : List.of();
      ActorId holder = state ? ActorId.ETAT : departementActor(place, date);
      return SettledAnswer.answered(
          new Holders(
              List.of(holder),
              List.of(),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              paidBy,
              Set.of()),
          none);
    }

    @Override
    public ActorId departementActor(Place departement, LocalDate date) {
      return departement.id().code().equals("67") && !date.isBefore(ALSACE)
          ? ActorId.parse("collectivite-europeenne-d-alsace")
          : ActorId.departement(departement.id().code());
    }
  }

  private record MadeUpTitles(
      Register register, ActorId granted, LocalDate from, DecisionOutcome otherwise)
      implements TitleLookup {
    @Override
    public Decision mayAct(ActorId actor, Matter matter, Place place, LocalDate date) {
      boolean grant = actor.equals(granted) && !date.isBefore(from);
      Reason reason =
          Reason.of(Step.of("payer.conclusion"), Arguments.of("payer", granted).and("date", from));
      return Decision.of(
          grant ? DecisionOutcome.GRANTED : otherwise,
          new Explanation(List.of(reason), register.naming(), date));
    }

    @Override
    public List<LocalDate> changes(Matter matter, Place place, Period within) {
      boolean inside =
          within.contains(from) && within.startInclusive().filter(from::isAfter).isPresent();
      return inside ? List.of(from) : List.of();
    }
  }
}
