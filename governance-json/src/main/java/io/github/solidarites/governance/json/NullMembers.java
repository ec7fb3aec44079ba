package io.github.solidarites.governance.json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Removes the null members of a tree: a known property that is null is not given. */
final class NullMembers {
  private NullMembers() {}

  static void remove(JsonNode node, SchemaNode schema) {
    if (node instanceof ObjectNode object) {
      for (String name : schema.names()) {
        if (object.path(name).isNull()) {
          object.remove(name);
        } else {
          schema.property(name).ifPresent(s -> remove(object.path(name), s));
        }
      }
    }
    if (node.isArray()) {
      schema.items().ifPresent(s -> node.forEach(element -> remove(element, s)));
    }
  }
}
