/** What reading and reports share; not exported. */
@NullMarked
package io.github.solidarites.governance.json.internal;

import org.jspecify.annotations.NullMarked;
