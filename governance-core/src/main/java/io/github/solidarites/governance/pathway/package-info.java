/** The person's side: residence, situation, pathway. Personal data: never printed in full. */
@NullMarked
package io.github.solidarites.governance.pathway;

import org.jspecify.annotations.NullMarked;
