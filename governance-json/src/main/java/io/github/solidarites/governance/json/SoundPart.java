package io.github.solidarites.governance.json;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The part of a tree that binds into records: what cannot be bound is taken out of it. */
final class SoundPart {
  /** A text that is not blank and has none of the forms. */
  private static final String NO_FORM = "?";

  private final JsonNode tree;

  SoundPart(JsonNode tree) {
    this.tree = tree;
  }

  /** Takes a value out; a list that cannot do without an element, because others count on it. */
  void remove(String place) {
    JsonPointer pointer = JsonPointer.compile(place);
    JsonNode parent = tree.at(pointer.head());
    if (parent instanceof ObjectNode object) {
      object.remove(pointer.last().getMatchingProperty());
    } else if (parent instanceof ArrayNode array) {
      array.removeAll();
    }
  }

  /** Puts a value of the right type in place of an element, so that the others keep theirs. */
  void replace(String place, String type) {
    JsonPointer pointer = JsonPointer.compile(place);
    if (tree.at(pointer.head()) instanceof ArrayNode array && array.has(index(pointer))) {
      if (type.equals("object")) {
        array.set(index(pointer), array.objectNode());
      } else if (type.equals("string")) {
        array.set(index(pointer), NO_FORM);
      }
    } else {
      remove(place);
    }
  }

  private static int index(JsonPointer pointer) {
    return pointer.last().getMatchingIndex();
  }
}
