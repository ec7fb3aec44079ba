/** Whether a charter is sound. */
@NullMarked
package io.github.solidarites.governance.rules.charter;

import org.jspecify.annotations.NullMarked;
