package io.github.solidarites.governance.json;

import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.json.document.Extent;
import io.github.solidarites.governance.json.document.ReadingDocument;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells, for a property that is not given, whether the text lacks it or was not seen. */
final class MissingFacts {
  private final boolean extract;
  private final Map<String, String> blank;
  private final Set<String> notVisible;

  MissingFacts(@Nullable ReadingDocument reading) {
    extract = reading != null && reading.extent() == Extent.EXTRACT;
    blank = reading == null ? Map.of() : reading.blank();
    notVisible = reading == null ? Set.of() : new HashSet<>(reading.notVisible());
  }

  <T> Fact<T> at(String pointer) {
    String printed = blank.get(pointer);
    if (printed != null) {
      return Fact.absent(printed);
    }
    return extract || notVisible.contains(pointer) ? Fact.notVisible() : Fact.absent("");
  }
}
