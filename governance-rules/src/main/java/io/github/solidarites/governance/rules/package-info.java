/** The doors: one class to find, two verbs on it, ask and check. */
@NullMarked
package io.github.solidarites.governance.rules;

import org.jspecify.annotations.NullMarked;
