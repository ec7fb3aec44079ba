package io.github.solidarites.governance.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue is whole, in both languages, and written as people write. */
class CataloguesTest {
  private static final List<CatalogueEntry> ALL = Catalogues.load();

  @Test
  void no_entry_has_been_lost() {
    Map<String, Long> sizes =
        ALL.stream()
            .collect(Collectors.groupingBy(CatalogueEntry::catalogue, Collectors.counting()));

    assertThat(sizes)
        .containsOnlyKeys(Catalogues.NAMES)
        .containsEntry("CH", 24L)
        .containsEntry("LR", 32L)
        .containsEntry("DEL", 50L)
        .containsEntry("EXP", 60L)
        .containsEntry("DS", 23L)
        .containsEntry("ASE", 14L)
        .containsEntry("HEB", 4L)
        .containsEntry("INS", 5L)
        .containsEntry("REF", 6L)
        .containsEntry("TR", 12L)
        .containsEntry("INF", 5L)
        .containsEntry("SYS", 259L);
  }

  @Test
  void each_entry_stands_once_under_its_own_catalogue() {
    assertThat(ALL).extracting(CatalogueEntry::id).doesNotHaveDuplicates();
    assertThat(ALL).allSatisfy(e -> assertThat(e.id()).matches("[A-Z]+-[0-9]{2,3}[a-z0-9-]*"));
    assertThat(ALL).allSatisfy(e -> assertThat(e.source()).as(e.id()).isNotBlank());
  }

  @Test
  void both_languages_say_something_of_their_own() {
    assertThat(wordings())
        .allSatisfy(w -> assertThat(w.french()).isNotEqualTo(w.english()))
        .allSatisfy(w -> assertThat(w.french()).endsWith("."))
        .allSatisfy(w -> assertThat(w.english()).endsWith("."));
  }

  @Test
  void french_has_its_apostrophes_and_its_no_break_spaces() {
    assertThat(wordings())
        .allSatisfy(
            w ->
                assertThat(w.french())
                    .doesNotContain("'", "\"", " :", " ;", " ?", " !", " »", "« ", "  "));
    assertThat(wordings()).allSatisfy(w -> assertThat(w.english()).doesNotContain("'", "\"", "«"));
  }

  @Test
  void what_restates_an_entry_restates_one_that_speaks_for_itself() {
    Map<String, CatalogueEntry> byId =
        ALL.stream().collect(Collectors.toMap(CatalogueEntry::id, Function.identity()));

    List<Declaration.SameAs> restated = declared(Declaration.SameAs.class);

    assertThat(restated).hasSizeGreaterThan(50);
    assertThat(restated)
        .allSatisfy(
            same ->
                assertThat(byId.get(same.id()))
                    .as(same.id())
                    .isNotNull()
                    .returns(false, e -> isSameAs(e.declaration())));
  }

  @Test
  void what_is_deliberately_not_encoded_says_why_in_both_languages() {
    List<Declaration.Register> register = declared(Declaration.Register.class);

    assertThat(register).isNotEmpty();
    assertThat(register).extracting(r -> r.reason().in(Locale.FRENCH)).doesNotContain("");
    assertThat(register).extracting(r -> r.reason().in(Locale.ENGLISH)).doesNotContain("");
  }

  @Test
  void a_line_that_is_not_one_is_refused() {
    assertThatThrownBy(() -> CatalogueLine.read("DEL-99\tmaybe\t\ttexte\tPhrase.\tSentence."))
        .hasMessageContaining("DEL-99")
        .hasMessageContaining("maybe");
    assertThatThrownBy(() -> CatalogueLine.read("DEL-99\t\t\ttexte\tPhrase."))
        .hasMessageContaining("Wording");
    assertThatThrownBy(() -> CatalogueLine.read("DEL-99\tregister\t\ttexte\tPhrase.\tSentence."))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> CatalogueLine.read("DEL-99\t\t\ta\tb\tc\td\te\tf"))
        .hasMessageContaining("9 fields");
  }

  private static Stream<Wording> wordings() {
    return ALL.stream()
        .flatMap(
            e ->
                Stream.of(
                        Optional.of(e.statement()), e.declaration().flatMap(CataloguesTest::reason))
                    .flatMap(Optional::stream));
  }

  private static Optional<Wording> reason(Declaration declaration) {
    if (declaration instanceof Declaration.SameAs same) {
      return same.note();
    }
    return declaration instanceof Declaration.Register register
        ? Optional.of(register.reason())
        : Optional.empty();
  }

  private static boolean isSameAs(Optional<Declaration> declaration) {
    return declaration.filter(Declaration.SameAs.class::isInstance).isPresent();
  }

  private static <T extends Declaration> List<T> declared(Class<T> type) {
    return ALL.stream()
        .flatMap(e -> e.declaration().stream())
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }
}
