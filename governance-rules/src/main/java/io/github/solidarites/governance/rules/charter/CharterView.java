package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.rules.model.Register;

/**
 * What the rules on charters may ask of the world.
 *
 * @param register the world’s register
 */
public record CharterView(Register register) {}
