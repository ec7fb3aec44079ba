/** France as data: load it once, share it. */
@NullMarked
package io.github.solidarites.governance.reference;

import org.jspecify.annotations.NullMarked;
