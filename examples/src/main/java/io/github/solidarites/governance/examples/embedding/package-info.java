/** The library inside an application: the example that the README prints. */
@NullMarked
package io.github.solidarites.governance.examples.embedding;

import org.jspecify.annotations.NullMarked;
