package io.github.solidarites.governance.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class FactTest {
  @Test
  void only_a_fact_that_is_stated_has_a_value() {
    assertThat(Fact.of("a").asOptional()).contains("a");
    assertThat(Fact.<String>absent("(date)").asOptional()).isEmpty();
    assertThat(Fact.<String>notVisible().asOptional()).isEmpty();
  }

  @Test
  void a_blank_is_not_the_same_as_what_was_not_seen() {
    assertThat(Fact.absent("")).isNotEqualTo(Fact.notVisible());
    assertThat(Fact.absent("")).isNotEqualTo(Fact.absent("(date)"));
    assertThat(Fact.of("")).isNotEqualTo(Fact.absent(""));
    assertThat(Fact.notVisible()).isEqualTo(Fact.notVisible());
  }

  @Test
  void null_is_neither_a_value_nor_a_print() {
    assertThatNullPointerException().isThrownBy(() -> Fact.of(null)).withMessage("value");
    assertThatNullPointerException().isThrownBy(() -> Fact.absent(null)).withMessage("printed");
  }

  @Test
  void an_authorising_act_has_a_nature() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AuthorisingAct(" ", Fact.notVisible(), Fact.notVisible()))
        .withMessage("AuthorisingAct: nature is blank");
  }
}
