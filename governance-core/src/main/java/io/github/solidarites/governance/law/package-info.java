/** The texts: citations with their date, their confidence and the places they were read in. */
@NullMarked
package io.github.solidarites.governance.law;

import org.jspecify.annotations.NullMarked;
