/** Reads documents into core values, and places every error. */
@NullMarked
package io.github.solidarites.governance.json;

import org.jspecify.annotations.NullMarked;
