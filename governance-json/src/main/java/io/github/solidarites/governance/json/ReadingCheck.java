package io.github.solidarites.governance.json;

import io.github.solidarites.governance.json.document.CharterDocument;
import io.github.solidarites.governance.json.document.ReadingDocument;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks that every pointer of a {@code reading} names a property that has no value. */
final class ReadingCheck {
  private final Record document;
  private final Faults faults;

  ReadingCheck(Record document, Faults faults) {
    this.document = document;
    this.faults = faults;
  }

  void check(@Nullable ReadingDocument reading) {
    if (reading == null) {
      return;
    }
    for (String pointer : reading.blank().keySet()) {
      String at = Pointers.child("/reading/blank", pointer);
      check(at, pointer);
      if (document instanceof CharterDocument charter && CharterConversion.isPress(charter)) {
        faults.quoting(at, "blank-in-press", pointer);
      }
      if (reading.notVisible().contains(pointer)) {
        faults.quoting(at, "pointer-twice", pointer);
      }
    }
    for (int i = 0; i < reading.notVisible().size(); i++) {
      check(Pointers.child("/reading/notVisible", i), reading.notVisible().get(i));
    }
  }

  private void check(String at, String pointer) {
    if (!pointer.startsWith("/")) {
      faults.quoting(at, "pointer-unknown", pointer);
    } else if (!faults.isSettled(pointer)) {
      Optional<String> code = codeOf(Pointers.segments(pointer));
      code.ifPresent(c -> faults.quoting(at, c, pointer));
    }
  }

  private Optional<String> codeOf(List<String> segments) {
    Object owner = document;
    for (String segment : segments.subList(0, segments.size() - 1)) {
      owner = step(owner, segment);
    }
    if (!(owner instanceof Record record)) {
      return Optional.of("pointer-unknown");
    }
    String last = segments.get(segments.size() - 1);
    Optional<RecordComponent> property = RecordShape.property(record.getClass(), last);
    if (property.isEmpty()) {
      return Optional.of("pointer-unknown");
    }
    return property.filter(p -> RecordShape.isGiven(p, record)).map(p -> "pointer-has-value");
  }

  private static @Nullable Object step(@Nullable Object from, String segment) {
    if (from instanceof Record owner) {
      return RecordShape.property(owner.getClass(), segment)
          .map(c -> RecordShape.value(c, owner))
          .orElse(null);
    }
    if (from instanceof List<?> list && segment.matches("0|[1-9]\\d{0,5}")) {
      int index = Integer.parseInt(segment);
      return index < list.size() ? list.get(index) : null;
    }
    return null;
  }
}
