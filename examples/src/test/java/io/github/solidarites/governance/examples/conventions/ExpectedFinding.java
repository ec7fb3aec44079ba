package io.github.solidarites.governance.examples.conventions;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person who read a convention expects of one entry of the catalogue.
 *
 * @param catalogue the entry, for example {@code CH-01}
 * @param outcome the gravest severity expected, or an outcome when nothing is breached
 * @param why in the reader’s words
 * @param departure why this library answers otherwise, by language; null when it agrees
 */
record ExpectedFinding(
    String catalogue,
    String outcome,
    @Nullable String why,
    @Nullable Map<String, String> departure) {}
