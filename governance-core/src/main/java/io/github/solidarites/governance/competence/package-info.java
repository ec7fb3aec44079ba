/** Matters of competence, domains of a lead role, and the dated rows that give them a holder. */
@NullMarked
package io.github.solidarites.governance.competence;

import org.jspecify.annotations.NullMarked;
