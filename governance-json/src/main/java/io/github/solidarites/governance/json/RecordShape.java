package io.github.solidarites.governance.json;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The properties of a document record, by their JSON names.
 *
 * @param properties the components, in their order
 * @param extensible whether {@code x-…} properties are accepted
 */
record RecordShape(Map<String, RecordComponent> properties, boolean extensible) {
  static RecordShape of(Class<?> type) {
    Map<String, RecordComponent> properties = new LinkedHashMap<>();
    boolean extensible = false;
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getAccessor().isAnnotationPresent(JsonAnySetter.class)) {
        extensible = true;
      } else {
        properties.put(jsonName(component), component);
      }
    }
    return new RecordShape(properties, extensible);
  }

  private static String jsonName(RecordComponent component) {
    JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
    return named == null ? component.getName() : named.value();
  }

  boolean accepts(String name) {
    return properties.containsKey(name) || (extensible && name.startsWith("x-"));
  }

  /** The name of an enum constant in JSON. */
  static String constantName(Enum<?> constant) {
    try {
      Field field = constant.getDeclaringClass().getField(constant.name());
      JsonProperty named = field.getAnnotation(JsonProperty.class);
      return named == null ? constant.name() : named.value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }
}
