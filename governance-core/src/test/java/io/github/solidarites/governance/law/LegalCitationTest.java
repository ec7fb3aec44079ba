package io.github.solidarites.governance.law;

import static io.github.solidarites.governance.fakes.Texts.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.solidarites.governance.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalCitationTest {
  @ParameterizedTest
  @CsvSource({
    "CGCT:L1111-9:III-1, STATUTE",
    "CASF:L262-13, STATUTE",
    "CASF:R131-1, REGULATION",
    "CASF:D123-4, REGULATION",
    "CGCT:LO1112-1, STATUTE",
    "CONST:72:al5, STATUTE",
    "LOI:2021-1900:43, STATUTE",
    "ORD:2005-759, STATUTE",
    "DECRET:2013-880, REGULATION",
    "ARRETE:2013-10-01, REGULATION",
    "CE:2021-04-21:437179, CASE_LAW",
    "CC:2008-07-24:2008-567-DC, CASE_LAW",
    "PRINCIPLE:delegata-potestas, PRINCIPLE",
    "SOFT:guide-of-practice, SOFT",
    "CONVENTION:months, CONVENTION"
  })
  void the_identifier_tells_the_kind(String id, SourceKind kind) {
    assertThat(text(id).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CASF:L262-13 | CASF, art.~L.~262-13",
        "CASF:R131-1 | CASF, art.~R.~131-1",
        "CGCT:LO1112-1 | CGCT, art.~LO.~1112-1",
        "CGCT:L1111-9:III-1 | CGCT, art.~L.~1111-9, III, 1°",
        "CGCT:L1111-9:III | CGCT, art.~L.~1111-9, III",
        "CONST:72:al5 | Constitution, art.~72, al.~5",
        "CTRAV:L5131-6 | code du travail, art.~L.~5131-6",
        "LOI:2021-1900:43 | loi n°~2021-1900, art.~43",
        "LOI:2021-1900 | loi n°~2021-1900",
        "DECRET:2013-880 | décret n°~2013-880",
        "CE:2021-04-21:437179 | Conseil d’État, 21 avril 2021, n°~437179",
        "CC:2014-01-01:1-DC | Conseil constitutionnel, 1er janvier 2014, n°~1-DC",
        "PRINCIPLE:delegata-potestas | principe «~delegata potestas~»",
        "CONVENTION:months | convention de la bibliothèque «~months~»"
      })
  void the_label_is_written_as_lawyers_do_with_no_break_spaces(String id, String label) {
    assertThat(text(id).label()).isEqualTo(label.replace('~', '\u00a0'));
  }

  @Test
  void a_printed_name_wins_and_keeps_its_numbers_together() {
    LegalCitation named =
        LegalCitation.builder()
            .from(text("LOI:2021-1900:43"))
            .printedAs("PLF n° 1, art. 2")
            .build();
    assertThat(named.label()).isEqualTo("PLF n°\u00a01, art.\u00a02");
    assertThat(named.kind()).isEqualTo(SourceKind.STATUTE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CASF:L262-13", "LOI:2021-1900:43", "DECRET:2013-880", "CONST:72"})
  void law_has_an_address(String id) {
    assertThat(text(id).url().orElseThrow())
        .hasScheme("https")
        .hasHost("www.legifrance.gouv.fr")
        .hasParameter("query");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CE:2021-04-21:437179",
        "PRINCIPLE:delegata-potestas",
        "SOFT:guide",
        "CONVENTION:months"
      })
  void what_is_not_law_has_none(String id) {
    assertThat(text(id).url()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ":", ":L262-13", "casf:L262-13", "CASF L262-13", "LOI:", "LOI:2021 1900:43"})
  void an_unknown_form_is_refused_and_quoted(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text(id))
        .withMessageStartingWith("LegalText: id \"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CASF:L262-13:I:1", "LOI:2021-1900:43:I:1", "CE:2021-04-21:437179:2"})
  void too_many_parts_are_refused_and_quoted(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text(id))
        .withMessage("LegalCitation: id \"" + id + "\" has too many parts");
  }

  @Test
  void a_citation_without_a_confidence_or_a_day_is_refused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> LegalCitation.builder().id("CASF:L262-13").build())
        .withMessageContaining("confidence")
        .withMessageContaining("verifiedOn");
  }

  @ParameterizedTest
  @EnumSource(Confidence.class)
  void memory_and_deduction_are_to_be_verified(Confidence confidence) {
    boolean unsure = confidence == Confidence.MEMORY || confidence == Confidence.INFERRED;
    assertThat(text("CASF:L262-13", confidence).toVerify()).isEqualTo(unsure);
    assertThat(text("CONVENTION:months", confidence).toVerify()).isFalse();
  }

  @Test
  void it_is_in_force_on_every_day_unless_told() {
    assertThat(text("CASF:L262-13").inForce()).isEqualTo(Period.always());
  }

  @ParameterizedTest
  @EnumSource(SourceKind.class)
  void soft_texts_and_conventions_do_not_bind(SourceKind kind) {
    boolean free = kind == SourceKind.SOFT || kind == SourceKind.CONVENTION;
    assertThat(kind.isBinding()).isEqualTo(!free);
  }
}
