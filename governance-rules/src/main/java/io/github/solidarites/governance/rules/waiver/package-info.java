/** Whether a person is eligible: the common norm, or a waiver. */
@NullMarked
package io.github.solidarites.governance.rules.waiver;

import org.jspecify.annotations.NullMarked;
