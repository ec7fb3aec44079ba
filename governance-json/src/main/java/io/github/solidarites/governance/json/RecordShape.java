package io.github.solidarites.governance.json;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The properties of a document record, by their JSON names. */
final class RecordShape {
  private RecordShape() {}

  static Optional<RecordComponent> property(Class<?> type, String name) {
    return Arrays.stream(type.getRecordComponents())
        .filter(c -> !c.getAccessor().isAnnotationPresent(JsonAnySetter.class))
        .filter(c -> jsonName(c).equals(name))
        .findFirst();
  }

  static String jsonName(RecordComponent component) {
    JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
    return named == null ? component.getName() : named.value();
  }

  /** The value of a property; null when it is not given. */
  static @Nullable Object value(RecordComponent component, Record owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a property is given; an empty list counts where the record tells it from none. */
  static boolean isGiven(RecordComponent component, Record owner) {
    Object value = value(component, owner);
    boolean tellsEmpty = component.getAccessor().isAnnotationPresent(JsonInclude.class);
    return value != null && (tellsEmpty || !(value instanceof Collection<?> all) || !all.isEmpty());
  }
}
