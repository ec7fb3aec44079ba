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
  private final boolean press;
  private final Map<String, String> blank;
  private final Set<String> notVisible;

  MissingFacts(@Nullable ReadingDocument reading, boolean press) {
    this.extract = press || (reading != null && reading.extent() == Extent.EXTRACT);
    this.press = press;
    this.blank = reading == null ? Map.of() : reading.blank();
    this.notVisible = reading == null ? Set.of() : new HashSet<>(reading.notVisible());
  }

  /** The nearest that the reading says: of the property, or of the object that it stands in. */
  <T> Fact<T> at(String pointer) {
    for (String here = pointer; !here.isEmpty(); here = here.substring(0, here.lastIndexOf('/'))) {
      String printed = blank.get(here);
      if (printed != null) {
        return blank(printed);
      }
      if (notVisible.contains(here)) {
        return Fact.notVisible();
      }
    }
    return extract ? Fact.notVisible() : Fact.absent("");
  }

  /** A place left blank: an article never shows one of the act. */
  <T> Fact<T> blank(String printed) {
    return press ? Fact.notVisible() : Fact.absent(printed);
  }
}
