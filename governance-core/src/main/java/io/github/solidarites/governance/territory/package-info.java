/** Communes, départements and régions: their identifiers and their dated chain. */
@NullMarked
package io.github.solidarites.governance.territory;

import org.jspecify.annotations.NullMarked;
