package io.github.solidarites.governance.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Compares a JSON tree with the shape of its record, and reports every difference. */
final class ShapeCheck {
  private final Faults faults;

  ShapeCheck(Faults faults) {
    this.faults = faults;
  }

  void check(String pointer, JsonNode node, Type type) {
    if (type instanceof ParameterizedType generic) {
      container(pointer, node, generic);
    } else if (type instanceof Class<?> plain && plain.isRecord()) {
      record(pointer, node, RecordShape.of(plain));
    } else if (type instanceof Class<?> plain && plain.isEnum()) {
      constant(pointer, node, plain);
    } else if (type instanceof Class<?> plain) {
      scalar(pointer, node, plain);
    }
  }

  private void container(String pointer, JsonNode node, ParameterizedType type) {
    Type[] arguments = type.getActualTypeArguments();
    if (type.getRawType() == List.class) {
      if (expected(node.isArray(), pointer, "array")) {
        for (int i = 0; i < node.size(); i++) {
          element(Pointers.child(pointer, i), node.get(i), arguments[0]);
        }
      }
    } else if (expected(node.isObject(), pointer, "object")) {
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        element(Pointers.child(pointer, member.getKey()), member.getValue(), arguments[1]);
      }
    }
  }

  private void element(String pointer, JsonNode node, Type type) {
    if (node.isNull()) {
      faults.add(pointer, "null-element");
    } else {
      check(pointer, node, type);
    }
  }

  private void record(String pointer, JsonNode node, RecordShape shape) {
    if (!expected(node.isObject(), pointer, "object")) {
      return;
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String name = member.getKey();
      String here = Pointers.child(pointer, name);
      RecordComponent component = shape.properties().get(name);
      if (component != null && !member.getValue().isNull()) {
        check(here, member.getValue(), component.getGenericType());
      } else if (!shape.accepts(name)) {
        faults.unknownName(here, "unknown-property", name, shape.properties().keySet());
      }
    }
  }

  private void constant(String pointer, JsonNode node, Class<?> type) {
    if (expected(node.isString(), pointer, "string")) {
      List<String> names =
          Arrays.stream(type.getEnumConstants())
              .map(c -> RecordShape.constantName((Enum<?>) c))
              .toList();
      if (!names.contains(node.stringValue())) {
        faults.unknownName(pointer, "unknown-value", node.stringValue(), names);
      }
    }
  }

  private void scalar(String pointer, JsonNode node, Class<?> type) {
    if (type == String.class) {
      expected(node.isString(), pointer, "string");
    } else if (type == Boolean.class) {
      expected(node.isBoolean(), pointer, "boolean");
    } else if (type == Integer.class) {
      expected(node.isIntegralNumber() && node.canConvertToInt(), pointer, "integer");
    }
  }

  private boolean expected(boolean found, String pointer, String what) {
    if (!found) {
      faults.add(pointer, "wrong-type", Map.of("expected", what));
    }
    return found;
  }
}
