/** Legal persons, and the offices that act for them. */
@NullMarked
package io.github.solidarites.governance.actor;

import org.jspecify.annotations.NullMarked;
