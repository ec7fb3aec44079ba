package io.github.solidarites.governance.pathway;

import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.time.ImpreciseDate;
import java.util.Map;

/**
 * <i>Situation</i> of a person on the day of the question. Personal data: {@link #toString} does
 * not show it.
 *
 * @param birth the date of birth
 * @param conditions for each condition, whether it is met; immutable
 */
public record Situation(Fact<ImpreciseDate> birth, Map<Condition, Fact<Boolean>> conditions) {
  /** Copies the conditions. */
  public Situation {
    conditions = Map.copyOf(conditions);
  }

  /**
   * Whether a condition is met.
   *
   * @param condition the condition
   * @return not visible when nothing was said of it
   */
  public Fact<Boolean> fact(Condition condition) {
    Fact<Boolean> given = conditions.get(condition);
    return given == null ? Fact.notVisible() : given;
  }

  @Override
  public String toString() {
    return "Situation[…]";
  }
}
