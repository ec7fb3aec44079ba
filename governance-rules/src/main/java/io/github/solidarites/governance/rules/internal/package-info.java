/** Not exported: rendering of messages, nearest names, style of values. */
@NullMarked
package io.github.solidarites.governance.rules.internal;

import org.jspecify.annotations.NullMarked;
