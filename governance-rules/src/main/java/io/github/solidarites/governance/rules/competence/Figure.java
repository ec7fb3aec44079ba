package io.github.solidarites.governance.rules.competence;

import io.github.solidarites.governance.territory.Population;
import java.util.Optional;

/**
 * The number of inhabitants that a threshold is compared with.
 *
 * @param count the number
 * @param source the figure of the editions; empty when the caller gave the number
 */
record Figure(int count, Optional<Population> source) {
  static Figure given(int count) {
    return new Figure(count, Optional.empty());
  }

  static Figure of(Population population) {
    return new Figure(population.count(), Optional.of(population));
  }
}
