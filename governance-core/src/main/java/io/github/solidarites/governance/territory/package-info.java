/** Territories of every level: identifiers, names, events, populations. */
@NullMarked
package io.github.solidarites.governance.territory;

import org.jspecify.annotations.NullMarked;
