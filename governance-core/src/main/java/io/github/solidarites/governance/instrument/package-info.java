/** Acts between actors: delegations, waivers, charters, and the facts a document shows. */
@NullMarked
package io.github.solidarites.governance.instrument;

import org.jspecify.annotations.NullMarked;
