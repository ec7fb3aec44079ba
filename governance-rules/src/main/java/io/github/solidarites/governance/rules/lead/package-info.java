/** Who leads: chef de file, or statutory coordination. */
@NullMarked
package io.github.solidarites.governance.rules.lead;

import org.jspecify.annotations.NullMarked;
