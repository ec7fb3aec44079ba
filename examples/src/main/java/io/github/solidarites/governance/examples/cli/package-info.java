/** The command line: the same questions and checks, for people and for machines. */
@NullMarked
package io.github.solidarites.governance.examples.cli;

import org.jspecify.annotations.NullMarked;
