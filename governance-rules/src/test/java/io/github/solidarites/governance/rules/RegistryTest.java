package io.github.solidarites.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.solidarites.governance.rules.catalogue.CatalogueEntry;
import io.github.solidarites.governance.rules.catalogue.Declaration;
import io.github.solidarites.governance.rules.catalogue.Realisation;
import io.github.solidarites.governance.rules.catalogue.Wording;
import io.github.solidarites.governance.rules.fakes.SmallWorld;
import io.github.solidarites.governance.rules.model.Basis;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Severity;
import io.github.solidarites.governance.rules.model.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every entry of the catalogue has one realisation, and the rules alone tell which. */
class RegistryTest {
  private static final Registry REGISTRY = Registry.ofLibrary();
  private static final List<RegistryEntry> ENTRIES = REGISTRY.entries();
  private static final Wording WORDS = new Wording("Phrase.", "Sentence.");

  private static CatalogueEntry entry(String id, Declaration... declaration) {
    return new CatalogueEntry(id, List.of(declaration).stream().findFirst(), "texte", WORDS);
  }

  private static RuleCard card(String id, String catalogue) {
    RuleCard.Builder card = RuleCard.builder();
    card.id(id).subject("charter").severity(Severity.ERROR).basis(Basis.LAW);
    return card.addCatalogue(catalogue).addCitations(SmallWorld.text("CASF:L262-13")).build();
  }

  private static Realisation only(
      CatalogueEntry entry, List<RuleCard> checks, List<Step> steps, CatalogueEntry... others) {
    List<CatalogueEntry> all = new java.util.ArrayList<>(List.of(others));
    all.add(0, entry);
    return new Realised(all, checks, steps).entries().get(0).realisation();
  }

  @Test
  void a_rule_or_a_step_names_only_entries_that_exist() {
    assertThat(RegistryFaults.unknownEntries(REGISTRY, ENTRIES)).isEmpty();
  }

  @Test
  void a_rule_that_names_an_unknown_entry_is_found() {
    Registry planted =
        new Registry(List.of(card("charter.new", "CH-99")), List.of(Step.of("title.new", "DEL-1")));

    assertThat(RegistryFaults.unknownEntries(planted, ENTRIES))
        .containsExactly("charter.new: CH-99", "title.new: DEL-1");
  }

  @Test
  void what_is_declared_as_data_or_not_encoded_is_realised_by_no_rule() {
    assertThat(RegistryFaults.contradicted(ENTRIES)).isEmpty();
  }

  @Test
  void a_declaration_that_a_rule_contradicts_is_found() {
    List<RegistryEntry> planted =
        new Realised(
                List.of(
                    entry("SYS-1", new Declaration.Register(WORDS)),
                    entry("SYS-2", new Declaration.Rows(List.of("rsa-grant"))),
                    entry("SYS-3", new Declaration.Register(WORDS))),
                List.of(card("charter.one", "SYS-1")),
                List.of(Step.of("title.two", "SYS-2")))
            .entries();

    assertThat(RegistryFaults.contradicted(planted)).containsExactly("SYS-1", "SYS-2");
  }

  @Test
  void the_realisation_is_computed() {
    List<RuleCard> checks = List.of(card("charter.one", "CH-01"));
    List<Step> steps = List.of(Step.of("title.one", "CH-01", "DEL-01"));

    assertThat(only(entry("CH-01"), checks, steps)).isEqualTo(Realisation.CHECK);
    assertThat(only(entry("DEL-01"), checks, steps)).isEqualTo(Realisation.STEP);
    assertThat(only(entry("DEL-02"), checks, steps)).isEqualTo(Realisation.NOT_YET);
    assertThat(only(entry("SYS-1", new Declaration.Rows(List.of("a"))), checks, steps))
        .isEqualTo(Realisation.ROW);
    assertThat(only(entry("SYS-2", new Declaration.Register(WORDS)), checks, steps))
        .isEqualTo(Realisation.REGISTER);
  }

  @Test
  void what_restates_an_entry_is_realised_as_it_is() {
    CatalogueEntry same = entry("SYS-1", new Declaration.SameAs("DEL-01", Optional.of(WORDS)));
    List<Step> steps = List.of(Step.of("title.one", "DEL-01"));

    assertThat(only(same, List.of(), steps, entry("DEL-01"))).isEqualTo(Realisation.STEP);
    assertThat(only(same, List.of(), List.of(), entry("DEL-01"))).isEqualTo(Realisation.NOT_YET);
    assertThat(only(same, List.of(), List.of(), entry("DEL-01", new Declaration.Register(WORDS))))
        .isEqualTo(Realisation.REGISTER);
    assertThatThrownBy(() -> only(same, List.of(), steps))
        .hasMessageContaining("SYS-1")
        .hasMessageContaining("DEL-01");
  }

  @Test
  void every_rule_and_every_step_has_a_subject_or_a_question() {
    assertThat(ENTRIES)
        .filteredOn(e -> !e.ruleIds().isEmpty())
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.about()).as(e.entry().id()).isNotEmpty());
    assertThatThrownBy(() -> Question.of(Step.of("no.question")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no.question");
  }

  @Test
  void the_counts_of_each_catalogue_make_its_size() {
    Map<String, Map<Realisation, Integer>> counts = Registry.counts(ENTRIES);

    counts.forEach((catalogue, each) -> System.out.println(line(catalogue, each)));

    assertThat(counts.values().stream().mapToInt(RegistryTest::sum).sum())
        .isEqualTo(ENTRIES.size());
    assertThat(counts).allSatisfy((name, each) -> assertThat(each).hasSize(5));
  }

  private static String line(String catalogue, Map<Realisation, Integer> counts) {
    return counts.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(" / ", catalogue + ": ", " = " + sum(counts)));
  }

  private static int sum(Map<Realisation, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
