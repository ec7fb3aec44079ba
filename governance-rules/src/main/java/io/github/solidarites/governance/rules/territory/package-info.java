/** The territories as arrays: codes, names, dated chains, bodies, populations. */
@NullMarked
package io.github.solidarites.governance.rules.territory;

import org.jspecify.annotations.NullMarked;
