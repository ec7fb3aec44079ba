/** Dates of the law: half-open periods, days known imprecisely, values that change over time. */
@NullMarked
package io.github.solidarites.governance.time;

import org.jspecify.annotations.NullMarked;
