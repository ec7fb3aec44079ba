package io.github.solidarites.governance.json;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schema takes 1.0, and a number of any size, for an integer; the records do not. Every number
 * that is not one of theirs becomes a fraction, which the schema refuses too.
 */
final class WholeNumbers {
  private static final double FRACTION = 0.5;

  private WholeNumbers() {}

  static void only(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        if (isOther(object.path(name))) {
          object.put(name, FRACTION);
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        if (isOther(array.path(i))) {
          array.set(i, FRACTION);
        }
      }
    }
    node.forEach(WholeNumbers::only);
  }

  private static boolean isOther(JsonNode node) {
    return node.isNumber() && !(node.isIntegralNumber() && node.canConvertToInt());
  }
}
