package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.actor.ActorId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * <i>Collectivité débitrice</i>: who pays for a person.
 *
 * @param actor the payer
 * @param since the first day it pays; empty when the history does not show it
 */
public record Payer(ActorId actor, Optional<LocalDate> since) {}
