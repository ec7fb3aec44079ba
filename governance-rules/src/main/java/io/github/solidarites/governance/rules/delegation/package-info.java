/** Whether an actor may act: its own title, or a chain of delegations. */
@NullMarked
package io.github.solidarites.governance.rules.delegation;

import org.jspecify.annotations.NullMarked;
