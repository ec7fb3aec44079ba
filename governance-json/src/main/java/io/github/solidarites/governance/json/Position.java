package io.github.solidarites.governance.json;

/**
 * A place in the text of a document.
 *
 * @param line the line, from 1
 * @param column the column, from 1, in characters
 */
public record Position(int line, int column) {}
