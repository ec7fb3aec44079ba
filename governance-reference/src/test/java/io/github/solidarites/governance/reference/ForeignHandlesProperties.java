package io.github.solidarites.governance.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.rules.Governance;
import io.github.solidarites.governance.rules.model.Answer;
import io.github.solidarites.governance.rules.model.Holders;
import io.github.solidarites.governance.rules.model.Matter;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.territory.TerritoryTable;
import io.github.solidarites.governance.territory.Territory;
import io.github.solidarites.governance.territory.TerritoryLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.time.api.Dates;

/** Handles are an index and a value: those of another governance give the same answers. */
class ForeignHandlesProperties {
  private static final Governance FRANCE = FrenchGovernance.load();

  /** The towns of the questions: of each kind of status, and one that has ended. */
  private static final List<String> TOWNS =
      List.of(
          "09122", "13055", "2A004", "49005", "49176", "54395", "59350", "66136", "67482", "69123",
          "69264", "75056", "93008", "97105", "97209", "97302", "97411", "97611");

  /** The same world with other indexes: the grid and these towns alone. */
  private static final Governance OTHER = smaller();

  private static Governance smaller() {
    return Governance.of(FrenchGovernance.lawTables(), TerritoryTable.of(territories()));
  }

  private static List<Territory> territories() {
    TerritoryTable all = FrenchGovernance.territories();
    List<Territory> few = new ArrayList<>();
    for (int index = 0; index < all.endOfDepartements(); index++) {
      few.add(all.territory(index));
    }
    TOWNS.forEach(code -> few.add(all.territory(all.find(TerritoryLevel.COMMUNE, code))));
    return few;
  }

  @Provide
  Arbitrary<String> places() {
    return Arbitraries.of(territories().stream().map(t -> t.id().toString()).toList());
  }

  @Provide
  Arbitrary<String> matters() {
    return Arbitraries.of(
        FrenchGovernance.lawTables().matters().stream().map(m -> m.id().code()).toList());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.dates().between(LocalDate.of(2003, 1, 1), LocalDate.of(2036, 12, 31));
  }

  @Property(tries = 2000)
  void a_question_with_foreign_handles_gives_the_same_answer(
      @ForAll("places") String placeText,
      @ForAll("matters") String matterText,
      @ForAll("days") LocalDate day) {
    Matter foreignMatter = OTHER.matter(matterText);
    Place foreignPlace = OTHER.place(placeText);

    Answer<Holders> own =
        FRANCE.on(day).whoIsCompetent(FRANCE.matter(matterText), FRANCE.place(placeText));
    Answer<Holders> foreign = FRANCE.on(day).whoIsCompetent(foreignMatter, foreignPlace);

    Statistics.label("outcome")
        .collect(own.outcome().name())
        .coverage(c -> c.check("ANSWERED").percentage(p -> p > 30));
    assertThat(foreign.outcome()).isEqualTo(own.outcome());
    assertThat(foreign.value()).isEqualTo(own.value());
    assertThat(foreign.explanation().sentences(Locale.FRENCH))
        .isEqualTo(own.explanation().sentences(Locale.FRENCH));
  }

  @Property(tries = 500)
  void the_lead_is_the_same_with_foreign_handles(
      @ForAll("places") String placeText, @ForAll("days") LocalDate day) {
    assertThat(FRANCE.on(day).whoLeads(PolicyDomain.SOCIAL_ACTION, OTHER.place(placeText)).value())
        .isEqualTo(
            FRANCE.on(day).whoLeads(PolicyDomain.SOCIAL_ACTION, FRANCE.place(placeText)).value());
  }
}
