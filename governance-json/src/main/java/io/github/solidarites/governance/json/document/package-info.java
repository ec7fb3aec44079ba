/** The documents as records, which any Jackson mapper and any Jakarta validator can use. */
@NullMarked
package io.github.solidarites.governance.json.document;

import org.jspecify.annotations.NullMarked;
