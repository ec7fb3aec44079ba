package io.github.solidarites.governance.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalCitationTest {
  private static LegalCitation citation(String id, Confidence confidence) {
    return LegalCitation.builder()
        .id(id)
        .confidence(confidence)
        .verifiedOn(LocalDate.of(2026, 11, 22))
        .build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CGCT:L1111-9:III-1 | STATUTE | CGCT, art. L. 1111-9, III, 1°",
        "CASF:L121-1:al1 | STATUTE | CASF, art. L. 121-1, al. 1",
        "CASF:R522-2 | REGULATION | CASF, art. R. 522-2",
        "CASF:D262-65-2 | REGULATION | CASF, art. D. 262-65-2",
        "CGCT:LO1113-1 | STATUTE | CGCT, art. LO. 1113-1",
        "CONST:72:al5 | STATUTE | Constitution, art. 72, al. 5",
        "LOI:2021-1900:43 | STATUTE | loi n° 2021-1900, art. 43",
        "DECRET:2013-880:2 | REGULATION | décret n° 2013-880, art. 2",
        "CE:2021-04-21:437179 | CASE_LAW | Conseil d’État, 21 avril 2021, n° 437179",
        "CE:2021-04-01:1 | CASE_LAW | Conseil d’État, 1er avril 2021, n° 1",
        "SOFT:map-2013:slide-9 | SOFT | map 2013",
        "CONVENTION:no-gap | CONVENTION | convention de la bibliothèque « no gap »"
      })
  void the_identifier_gives_the_kind_and_the_label(String id, SourceKind kind, String label) {
    LegalCitation citation = citation(id, Confidence.OFFICIAL_TEXT);

    assertThat(citation.kind()).isEqualTo(kind);
    assertThat(citation.label().replace('\u00a0', ' ')).isEqualTo(label);
  }

  @Test
  void a_number_never_leaves_what_announces_it() {
    assertThat(citation("LOI:2021-1900:43", Confidence.SECONDARY).label())
        .isEqualTo("loi n°\u00a02021-1900, art.\u00a043");
  }

  @Test
  void only_law_can_be_looked_up() {
    assertThat(citation("CASF:L262-13", Confidence.OFFICIAL_TEXT).url()).isPresent();
    assertThat(citation("CONVENTION:no-gap", Confidence.INFERRED).url()).isEmpty();
  }

  @Test
  void what_is_remembered_is_to_verify_and_a_convention_is_not() {
    assertThat(citation("CASF:L262-13", Confidence.MEMORY).toVerify()).isTrue();
    assertThat(citation("CASF:L262-13", Confidence.SECONDARY).toVerify()).isFalse();
    assertThat(citation("CONVENTION:no-gap", Confidence.INFERRED).toVerify()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "casf:L1", "CASF:a:b:c", "LOI:2021-1900:1:2:3"})
  void other_forms_are_refused(String id) {
    assertThatThrownBy(() -> citation(id, Confidence.MEMORY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
