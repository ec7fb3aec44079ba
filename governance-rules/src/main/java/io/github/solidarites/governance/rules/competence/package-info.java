/** Who is competent: the compiled table of law. */
@NullMarked
package io.github.solidarites.governance.rules.competence;

import org.jspecify.annotations.NullMarked;
