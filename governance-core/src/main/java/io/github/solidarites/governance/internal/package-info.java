/** Not exported: the style of the immutable values of this module. */
@NullMarked
package io.github.solidarites.governance.internal;

import org.jspecify.annotations.NullMarked;
