package io.github.solidarites.governance.rules.model;

/**
 * A severity that a profile changed.
 *
 * @param rule the identifier of the rule
 * @param from the severity of the library
 * @param to the severity used
 */
public record SeverityChange(String rule, Severity from, Severity to) {}
