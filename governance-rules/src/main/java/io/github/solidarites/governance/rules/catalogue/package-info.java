/** The catalogue: every point of law or of method that the project knows of, coded or not. */
@NullMarked
package io.github.solidarites.governance.rules.catalogue;

import org.jspecify.annotations.NullMarked;
