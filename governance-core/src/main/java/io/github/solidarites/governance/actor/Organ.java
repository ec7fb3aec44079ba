package io.github.solidarites.governance.actor;

import static java.util.Objects.requireNonNull;

import io.github.solidarites.governance.time.Timeline;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An assembly, an office or a service that acts for a kind of legal person and is none itself:
 * <i>conseil général</i>, then <i>conseil départemental</i>; <i>DDASS</i>, then <i>DDCS</i>, then
 * <i>DDETS</i>. One organ keeps its code through its names and its successions.
 *
 * @param code for example {@code assembly:departement}
 * @param actsFor the kind of legal person
 * @param names the names over time
 */
public record Organ(String code, ActorKind actsFor, Timeline<ActorName> names) {
  /** Checks that nothing is missing. */
  public Organ {
    requireNonNull(code, "code");
    requireNonNull(actsFor, "actsFor");
    requireNonNull(names, "names");
  }

  /**
   * The name on a day.
   *
   * @param day the day
   * @return the name; empty when none is known for that day
   */
  public Optional<ActorName> nameOn(LocalDate day) {
    return names.at(day);
  }
}
