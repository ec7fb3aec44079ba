package io.github.solidarites.governance.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.rules.Governance;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Territories;
import io.github.solidarites.governance.rules.territory.TerritoryTable;
import io.github.solidarites.governance.territory.Existence;
import io.github.solidarites.governance.territory.TerritoryEvent;
import io.github.solidarites.governance.territory.TerritoryLevel;
import io.github.solidarites.governance.time.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.time.api.Dates;

class TerritoriesProperties {
  private static final TerritoryTable TABLE = FrenchGovernance.territories();
  private static final Governance FRANCE = Governance.of(FrenchGovernance.lawTables(), TABLE);
  private static final Territories TERRITORIES = FRANCE.territories();

  @Provide
  Arbitrary<Integer> communes() {
    return Arbitraries.integers()
        .between(TABLE.first(TerritoryLevel.COMMUNE), TABLE.end(TerritoryLevel.COMMUNE) - 1)
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<Integer> epci() {
    return Arbitraries.integers()
        .between(TABLE.first(TerritoryLevel.EPCI), TABLE.end(TerritoryLevel.EPCI) - 1);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.dates().between(LocalDate.of(2004, 1, 1), LocalDate.of(2026, 12, 31));
  }

  @Provide
  Arbitrary<Integer> mergers() {
    List<Integer> merged = new java.util.ArrayList<>();
    for (int i = TABLE.first(TerritoryLevel.COMMUNE); i < TABLE.end(TerritoryLevel.COMMUNE); i++) {
      if (TABLE.lastEnd(i, Integer.MAX_VALUE).filter(TerritoriesProperties::isRecent).isPresent()) {
        merged.add(i);
      }
    }
    return Arbitraries.of(merged);
  }

  private static boolean isRecent(TerritoryEvent end) {
    return end.kind() == TerritoryEvent.Kind.MERGED && end.earliest().getYear() >= 2004;
  }

  @Property(tries = 3000)
  void a_commune_that_exists_has_exactly_one_departement(
      @ForAll("communes") int commune, @ForAll("days") LocalDate date) {
    Place place = TERRITORIES.at(commune);
    Existence existence = TERRITORIES.existence(place, date);
    boolean outside =
        TERRITORIES.overseas(place, date).isPresent() || place.id().code().startsWith("976");

    Statistics.label("existence")
        .collect(existence)
        .coverage(c -> c.check(Existence.EXISTS).percentage(p -> p > 70));
    if (existence == Existence.ABSENT) {
      assertThat(TERRITORIES.departements(place, date)).isEmpty();
    } else if (!outside) {
      assertThat(TERRITORIES.departements(place, date)).hasSize(1);
      assertThat(TERRITORIES.region(place, date)).isPresent();
    }
  }

  @Property(tries = 300)
  void a_commune_is_among_the_members_of_its_parents_and_inside_them(
      @ForAll("communes") int commune, @ForAll("days") LocalDate date) {
    Place place = TERRITORIES.at(commune);
    List<Place> parents = new java.util.ArrayList<>(TERRITORIES.departements(place, date));
    for (TerritoryLevel level :
        List.of(TerritoryLevel.EPCI, TerritoryLevel.EPT, TerritoryLevel.ARRONDISSEMENT)) {
      TERRITORIES.body(level, place, date).ifPresent(parents::add);
    }

    Statistics.label("parents").collect(parents.size());
    for (Place parent : parents) {
      assertThat(TERRITORIES.members(parent, date)).contains(place);
      assertThat(TERRITORIES.contains(parent, place, date)).isEqualTo(Truth.YES);
      assertThat(TERRITORIES.overlap(parent, place, date)).isEqualTo(Truth.YES);
      assertThat(TERRITORIES.contains(place, parent, date)).isNotEqualTo(Truth.UNDETERMINED);
    }
  }

  @Property(tries = 300)
  void the_members_of_an_epci_have_it_and_their_departements_are_its_own(
      @ForAll("epci") int index, @ForAll("days") LocalDate date) {
    Place epci = TERRITORIES.at(index);
    Set<Place> departements = new TreeSet<>(java.util.Comparator.comparing(Place::id));
    for (Place member : TERRITORIES.members(epci, date)) {
      assertThat(TERRITORIES.body(TerritoryLevel.EPCI, member, date)).contains(epci);
      departements.addAll(TERRITORIES.departements(member, date));
    }

    boolean known = TERRITORIES.isKnown(TerritoryLevel.EPCI, date);
    Statistics.label("known").collect(known).coverage(c -> c.check(true).percentage(p -> p > 10));
    assertThat(TERRITORIES.departements(epci, date)).containsExactlyElementsOf(departements);
    if (!known) {
      assertThat(TERRITORIES.members(epci, date)).isEmpty();
      Place anywhere = FRANCE.place("54395");
      assertThat(TERRITORIES.contains(epci, anywhere, date)).isEqualTo(Truth.UNDETERMINED);
    }
  }

  @Property(tries = 500)
  void a_merger_keeps_the_union_of_the_codes(@ForAll("mergers") int merged) {
    Place before = TERRITORIES.at(merged);
    TerritoryEvent end = TABLE.lastEnd(merged, Integer.MAX_VALUE).orElseThrow();
    Place after = FRANCE.place(end.other().orElseThrow().toString());

    Statistics.label("exact").collect(end.isDayExact());
    assertThat(TERRITORIES.existence(before, end.earliest().minusDays(1)))
        .isEqualTo(Existence.EXISTS);
    assertThat(TERRITORIES.existence(before, end.latest())).isEqualTo(Existence.ABSENT);
    assertThat(TERRITORIES.existence(after, end.latest())).isEqualTo(Existence.EXISTS);
    assertThat(TERRITORIES.events(after)).contains(end);
    assertThat(TERRITORIES.end(before, end.latest())).contains(end);
  }
}
