package io.github.solidarites.governance.competence;

import static java.util.Objects.requireNonNull;

/**
 * Why a matter that is known has no rows: a question on it is out of the model.
 *
 * @param french the reason in French
 * @param english the reason in English
 */
public record NotEncoded(String french, String english) {
  /** Checks that nothing is missing. */
  public NotEncoded {
    requireNonNull(french, "french");
    requireNonNull(english, "english");
  }
}
