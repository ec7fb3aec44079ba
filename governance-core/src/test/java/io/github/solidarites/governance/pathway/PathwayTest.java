package io.github.solidarites.governance.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathwayTest {
  private static Episode episode(String period) {
    return new Episode(
        Need.LODGING,
        ActorId.parse("ccas:54395"),
        new MatterId("social-help"),
        TerritoryId.commune("54395"),
        Period.parse(period));
  }

  private static Pathway pathway(String period) {
    return Pathway.builder()
        .followedDuring(Period.parse(period))
        .addEpisodes(episode("2025-01-01/2025-06-30"))
        .build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-01-01/..", "../2025-12-31", "../.."})
  void a_pathway_followed_without_both_ends_is_refused(String period) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pathway(period))
        .withMessage("Pathway: followedDuring " + period + " is open");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-01-01/..", "../2025-12-31", "../.."})
  void an_episode_without_both_ends_is_refused(String period) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> episode(period))
        .withMessage("Episode: period " + period + " is open");
  }

  @Test
  void an_episode_may_last_one_day() {
    assertThat(episode("2025-01-01/2025-01-01").period()).hasToString("2025-01-01/2025-01-01");
  }

  @Test
  void its_text_shows_nothing_of_the_person() {
    assertThat(pathway("2025-01-01/2025-12-31")).hasToString("Pathway[1 episodes]");
  }

  @Test
  void its_kind_selects_the_rules() {
    assertThat(pathway("2025-01-01/2025-12-31").subjectKind()).isEqualTo("pathway");
  }

  @Test
  void a_referent_has_a_body_and_days() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Referent(null, Period.always()))
        .withMessage("actor");
    assertThatNullPointerException()
        .isThrownBy(() -> new Referent(ActorId.parse("ccas:54395"), null))
        .withMessage("period");
  }

  @ParameterizedTest
  @CsvSource({"lodging, 0", "care, 0", "income, 0", "support, 30", "employment, 30"})
  void a_need_tells_the_longest_gap(String need, int days) {
    assertThat(new Need(need).toleratedGapDays()).isEqualTo(days);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Lodging", "lodging 2", "-lodging"})
  void a_need_of_another_form_is_refused_and_quoted(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Need(code))
        .withMessage("Need: code \"" + code + "\"");
  }
}
