/** Answers, decisions and verdicts as JSON. */
@NullMarked
package io.github.solidarites.governance.json.report;

import org.jspecify.annotations.NullMarked;
