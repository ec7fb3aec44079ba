package io.github.solidarites.governance.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Spoils documents: members and elements dropped, renamed, retyped, doubled, nulled, swapped. */
final class Mutation {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** Marks a name that is to stand twice; no document holds it. */
  private static final String AGAIN = "⟦again⟧";

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1.7",
          "1.0",
          "1e2",
          "99999999999",
          "\"\"",
          "\" \"",
          "\"\u2003\"",
          "[]",
          "{}",
          "[null]",
          "[\"a\"]",
          "[1]",
          "{\"a\":1}",
          "\"2024-02-30\"",
          "\"2025-06-30\"",
          "\"1999-01-01\"",
          "\"etat\"",
          "\"/reading\"",
          "\"full\"",
          "\"Marie Dupont\"",
          "\"1850578006084\"",
          "1e999999999",
          "1e99999999999");
  private static final List<String> NAMES =
      List.of("x", "x-", "x-a", "kind", "id", "titel", "$schema", "", "startInclusive", "reading");

  private final Random random;

  Mutation(Random random) {
    this.random = random;
  }

  String of(ObjectNode document, int times) {
    for (int i = 0; i < times; i++) {
      List<JsonNode> owners = new ArrayList<>();
      collect(document, owners);
      if (owners.isEmpty()) {
        break;
      }
      JsonNode owner = owners.get(random.nextInt(owners.size()));
      if (owner instanceof ObjectNode object) {
        spoil(object);
      } else {
        spoil((ArrayNode) owner);
      }
    }
    return MAPPER.writeValueAsString(document).replace("\"" + AGAIN, "\"");
  }

  /** A text with some of its bytes changed, added or taken out. */
  byte[] ofBytes(String text) {
    List<Byte> bytes = new ArrayList<>();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      bytes.add(b);
    }
    for (int i = 0; i <= random.nextInt(4); i++) {
      int at = random.nextInt(bytes.size());
      switch (random.nextInt(3)) {
        case 0 -> bytes.remove(at);
        case 1 -> bytes.add(at, (byte) random.nextInt());
        default -> bytes.set(at, (byte) "{}[],:\"0a\\ ".charAt(random.nextInt(11)));
      }
    }
    byte[] out = new byte[bytes.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = bytes.get(i);
    }
    return out;
  }

  private static void collect(JsonNode node, List<JsonNode> owners) {
    if (node.isContainer() && !node.isEmpty()) {
      owners.add(node);
      node.forEach(child -> collect(child, owners));
    }
  }

  private void spoil(ObjectNode object) {
    String name = pick(List.copyOf(object.propertyNames()));
    switch (random.nextInt(8)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(pick(NAMES), object.remove(name));
      case 2 -> object.set(name, value());
      case 3 -> object.set(AGAIN + name, random.nextBoolean() ? object.get(name) : value());
      case 4 -> object.putNull(name);
      case 5 -> object.put(name, " " + object.get(name).asString(""));
      case 6 -> object.set(name, object.get(pick(List.copyOf(object.propertyNames()))).deepCopy());
      default -> object.set(pick(NAMES), value());
    }
  }

  private void spoil(ArrayNode array) {
    int at = random.nextInt(array.size());
    switch (random.nextInt(4)) {
      case 0 -> array.remove(at);
      case 1 -> array.set(at, value());
      case 2 -> array.add(array.get(at).deepCopy());
      default -> array.insert(at, value());
    }
  }

  private JsonNode value() {
    String text = pick(VALUES);
    // A tree would say it otherwise.
    return text.startsWith("1e9")
        ? MAPPER.getNodeFactory().rawValueNode(new tools.jackson.databind.util.RawValue(text))
        : MAPPER.readTree(text);
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
