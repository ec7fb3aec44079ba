/** What every answer and every check is made of. */
@NullMarked
package io.github.solidarites.governance.rules.model;

import org.jspecify.annotations.NullMarked;
