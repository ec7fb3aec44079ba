package io.github.solidarites.governance.competence;

import static io.github.solidarites.governance.fakes.Texts.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.law.Confidence;
import io.github.solidarites.governance.territory.TerritoryLevel;
import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompetenceTest {
  private static Competence.Builder row() {
    Competence.Builder row = Competence.builder();
    row.id("rsa-grant-departement")
        .role(Role.ATTRIBUTIVE)
        .mode(HolderMode.SOLE)
        .level(TerritoryLevel.DEPARTEMENT)
        .inForce(Period.from(LocalDate.of(2009, 6, 1)))
        .confidence(Confidence.OFFICIAL_TEXT)
        .dateConfidence(Confidence.OFFICIAL_TEXT);
    return row;
  }

  @Test
  void a_row_without_a_citation_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row().addHolders(ActorKind.DEPARTEMENT).build())
        .withMessage("Competence rsa-grant-departement: citations is empty");
  }

  @Test
  void a_row_without_a_holder_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row().addCitations(text("CASF:L262-13")).build())
        .withMessage("Competence rsa-grant-departement: holders is empty");
  }

  @Test
  void a_row_without_its_days_is_refused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Competence.builder().id("a").build())
        .withMessageContaining("inForce");
  }

  @ParameterizedTest
  @CsvSource({"2024-09-30, false", "2024-10-01, true", "2024-12-31, true", "2025-01-01, false"})
  void a_wording_is_known_from_its_first_to_its_last_day(LocalDate day, boolean known) {
    Competence row =
        row()
            .addHolders(ActorKind.ETAT)
            .addCitations(text("CASF:L262-13"))
            .knownFrom(LocalDate.of(2024, 10, 1))
            .knownUntil(LocalDate.of(2024, 12, 31))
            .build();
    assertThat(row.isKnownOn(day)).isEqualTo(known);
  }

  @Test
  void a_row_that_says_nothing_of_knowledge_was_always_known() {
    Competence row = row().addHolders(ActorKind.ETAT).addCitations(text("CASF:L262-13")).build();
    assertThat(row.isKnownOn(LocalDate.MIN)).isTrue();
    assertThat(row.isKnownOn(LocalDate.MAX)).isTrue();
    assertThat(row.delegability()).isEqualTo(Delegability.NONE);
  }

  @ParameterizedTest
  @EnumSource(
      value = Delegability.Allowed.class,
      names = {"YES", "CONDITIONAL"})
  void a_permission_to_delegate_without_a_text_is_refused(Delegability.Allowed allowed) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Delegability(allowed, Set.of(ActorKind.CAF), List.of()))
        .withMessage("Delegability: allowed " + allowed + " without a basis");
  }

  @Test
  void delegability_does_not_change_with_the_set_it_was_made_of() {
    Set<ActorKind> recipients = new HashSet<>(Set.of(ActorKind.CAF));
    Delegability delegability =
        new Delegability(Delegability.Allowed.YES, recipients, List.of(text("CASF:L262-13")));
    recipients.clear();
    assertThat(delegability.recipients()).containsExactly(ActorKind.CAF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "RSA", "rsa grant", "2-rsa", "-rsa", "rsa_grant", "aidé"})
  void matters_and_domains_of_another_form_are_refused_and_quoted(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MatterId(code))
        .withMessage("MatterId: code \"" + code + "\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PolicyDomain(code))
        .withMessage("PolicyDomain: code \"" + code + "\"");
  }
}
