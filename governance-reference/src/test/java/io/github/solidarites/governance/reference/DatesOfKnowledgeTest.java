package io.github.solidarites.governance.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.rules.Governance;
import io.github.solidarites.governance.rules.model.Holders;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second axis of time: the law as it was published by a day. */
class DatesOfKnowledgeTest {
  private static final Governance FRANCE = FrenchGovernance.load();

  private static Holders who(String knownOn, String matter, String place, String date) {
    Governance known = FRANCE.asKnownOn(LocalDate.parse(knownOn));
    return known
        .on(LocalDate.parse(date))
        .whoIsCompetent(known.matter(matter), known.place(place))
        .value()
        .orElseThrow();
  }

  @ParameterizedTest(name = "as known on {0}, {1} at {2} on {3}: {4}")
  @CsvSource({
    "2026-02-19, rsa-grant, 93008, 2027-03-01, departement:93",
    "2026-02-20, rsa-grant, 93008, 2027-03-01, etat",
    "2015-08-07, department-general-competence-clause, 54395, 2016-01-01, departement:54",
    "2015-08-08, department-general-competence-clause, 54395, 2016-01-01, ",
    "2023-12-18, rsa-orientation, 54395, 2025-06-01, departement:54",
    "2025-02-27, apa-grant-institution, departement:23, 2025-08-01, departement:23",
    "2025-02-28, apa-grant-institution, departement:23, 2025-08-01, ars:75",
    "2004-08-16, housing-solidarity-fund, 54395, 2005-06-01, etat",
    "2015-08-07, ccas-creation, 54395, 2016-01-01, commune:54395"
  })
  void the_answer_is_the_one_that_could_be_given_then(
      String knownOn, String matter, String place, String date, String holder) {
    List<String> first =
        who(knownOn, matter, place, date).holder().stream().limit(1).map(Object::toString).toList();

    assertThat(first).isEqualTo(holder == null ? List.of() : List.of(holder));
  }

  @Test
  void the_rows_know_many_dates_of_knowledge() {
    Set<LocalDate> days = new TreeSet<>();
    FRANCE.law().competences().stream()
        .flatMap(r -> Stream.concat(r.knownFrom().stream(), r.endKnownFrom().stream()))
        .forEach(days::add);

    assertThat(days).hasSizeGreaterThan(10).contains(LocalDate.of(2015, 8, 8));
  }

  /** Else a day of knowledge would find the old rule ended and the new one unknown. */
  @Test
  void an_end_and_the_rule_that_follows_it_are_known_on_the_same_day() {
    for (Competence ended : FRANCE.law().competences()) {
      ended
          .inForce()
          .endExclusive()
          .ifPresent(
              next ->
                  FRANCE.law().competences().stream()
                      .filter(r -> follows(r, ended, next))
                      .forEach(
                          r ->
                              assertThat(r.knownFrom())
                                  .as("%s, then %s", ended.id(), r.id())
                                  .isEqualTo(ended.endKnownFrom())));
    }
  }

  private static boolean follows(Competence row, Competence ended, LocalDate day) {
    boolean same =
        row.matters().equals(ended.matters())
            && row.domain().equals(ended.domain())
            && row.replaces().equals(ended.replaces())
            && row.onlyIn().equals(ended.onlyIn());
    return same && row.inForce().startInclusive().filter(day::equals).isPresent();
  }

  @Test
  void no_day_of_knowledge_makes_the_tables_contradict_themselves() {
    Set<LocalDate> days = new TreeSet<>();
    FRANCE.law().competences().stream()
        .flatMap(
            r ->
                Stream.of(r.knownFrom(), r.knownUntil(), r.endKnownFrom())
                    .flatMap(day -> day.stream()))
        .forEach(day -> days.addAll(List.of(day.minusDays(1), day)));

    assertThat(days).allSatisfy(day -> assertThat(FRANCE.asKnownOn(day)).isNotNull());
  }
}
