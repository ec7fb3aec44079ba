package io.github.solidarites.governance.json;

import io.github.solidarites.governance.json.document.ReadingDocument;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that every pointer of a {@code reading} names a property that has no value. */
final class ReadingCheck {
  private final Record document;
  private final Positions positions;
  private final Faults faults;

  ReadingCheck(Record document, Positions positions, Faults faults) {
    this.document = document;
    this.positions = positions;
    this.faults = faults;
  }

  void check(@Nullable ReadingDocument reading) {
    if (reading == null) {
      return;
    }
    for (String pointer : reading.blank().keySet()) {
      check(Pointers.child("/reading/blank", pointer), pointer);
      if (reading.notVisible().contains(pointer)) {
        faults.quoting(Pointers.child("/reading/blank", pointer), "pointer-twice", pointer);
      }
    }
    for (int i = 0; i < reading.notVisible().size(); i++) {
      check(Pointers.child("/reading/notVisible", i), reading.notVisible().get(i));
    }
  }

  private void check(String at, String pointer) {
    if (!pointer.startsWith("/") || !names(Pointers.segments(pointer))) {
      faults.quoting(at, "pointer-unknown", pointer);
    } else if (positions.has(pointer)) {
      faults.quoting(at, "pointer-has-value", pointer);
    }
  }

  private boolean names(List<String> segments) {
    Object current = document;
    for (String segment : segments.subList(0, segments.size() - 1)) {
      current = step(current, segment);
    }
    String last = segments.get(segments.size() - 1);
    return current instanceof Record owner
        && RecordShape.of(owner.getClass()).properties().containsKey(last);
  }

  private static @Nullable Object step(@Nullable Object from, String segment) {
    if (from instanceof Record owner) {
      RecordComponent component = RecordShape.of(owner.getClass()).properties().get(segment);
      return component == null ? null : valueOf(component, owner);
    }
    if (from instanceof List<?> list && segment.matches("0|[1-9]\\d{0,5}")) {
      int index = Integer.parseInt(segment);
      return index < list.size() ? list.get(index) : null;
    }
    return null;
  }

  private static @Nullable Object valueOf(RecordComponent component, Record owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
