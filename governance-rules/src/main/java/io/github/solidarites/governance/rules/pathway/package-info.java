/** Who pays, and whether a pathway is continuous. */
@NullMarked
package io.github.solidarites.governance.rules.pathway;

import org.jspecify.annotations.NullMarked;
