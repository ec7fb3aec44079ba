/** Speed and size, each judged against what a competent developer writes in an afternoon. */
@NullMarked
package io.github.solidarites.governance.benchmarks;

import org.jspecify.annotations.NullMarked;
