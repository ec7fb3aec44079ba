package io.github.solidarites.governance.json;

import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An invented document made from the schema of its kind, so that a property added to a schema is
 * tried at once. Ids are unique, periods in order, lists of texts not empty.
 */
final class GeneratedDocument {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER = new JsonMapper();

  /** The names of a map that has no format of its own: the severities of a profile. */
  private static final String RULE = "rule";

  private static final List<String> TEXTS =
      List.of("Charte", "é « à » ’", "a/b~c", "😀", "\ud83d", "x-y", "12", "null", "\u0001");
  private static final Map<String, List<String>> SAMPLES =
      Map.ofEntries(
          Map.entry("code-reference", List.of("RC-01", "charte")),
          Map.entry("opaque-reference", List.of("A-17", "2025-11-03-00042", "RC.01_b")),
          Map.entry(
              "imprecise-date", List.of("2024", "2024-06", "2024-06-30", "2024-01-01/2024-02-29")),
          Map.entry("actor-id", List.of("etat", "departement:54", "ccas:54395", "siren:775614321")),
          Map.entry("actor-kind", List.of("departement", "caf", "association")),
          Map.entry("office", List.of("prefet:54", "president:departement:54", "maire:54395")),
          Map.entry(
              "territory-id", List.of("54395", "commune:2A004", "departement:69M", "region:44")),
          Map.entry("departement-id", List.of("departement:54", "departement:2B")),
          Map.entry("insee-commune", List.of("54395", "commune:93008")),
          Map.entry("matter-id", List.of("rsa-grant", "lodging")),
          Map.entry("domain-id", List.of("social-action")),
          Map.entry("need", List.of("lodging", "care")),
          Map.entry("stay-kind", List.of("ordinary-home", "ehpad")),
          Map.entry("scheme-id", List.of("garantie-jeunes")),
          Map.entry("benefit-id", List.of("apa", "ash-ph")),
          Map.entry("instrument-kind", List.of("ctg", "local-practice")),
          Map.entry(RULE, List.of("charter.authorising-act-announced", "pathway.no-gap")),
          Map.entry(
              "citation-id", List.of("CASF:L262-13", "LOI:2021-1900:43", "CE:2021-04-21:437179")));

  private final Random random;
  private int ids;

  GeneratedDocument(Random random) {
    this.random = random;
  }

  ObjectNode of(DocumentKind kind) {
    ObjectNode document = (ObjectNode) value(SchemaNode.of(kind), "", 0);
    document.remove("reading");
    if (random.nextBoolean()) {
      document.set(
          "x-own",
          MAPPER.readTree(pick(List.of("null", "1.50", "[null, {\"a\": \"\"}]", "{}", "\"\""))));
    }
    if (SchemaNode.of(kind).names().contains("reading") && random.nextBoolean()) {
      document.set("reading", reading(document, kind));
    }
    return document;
  }

  private ObjectNode reading(ObjectNode document, DocumentKind kind) {
    ObjectNode reading = NODES.objectNode();
    reading.put("extent", pick(List.of("full", "extract")));
    ObjectNode blank = reading.putObject("blank");
    ArrayNode notVisible = reading.putArray("notVisible");
    for (String name : SchemaNode.of(kind).names()) {
      if (!document.has(name) && !name.equals("reading") && random.nextInt(3) == 0) {
        if (random.nextBoolean()) {
          blank.put("/" + name, pick(List.of("(date)", "", "…")));
        } else {
          notVisible.add("/" + name);
        }
      }
    }
    return reading;
  }

  private JsonNode value(SchemaNode schema, String name, int index) {
    JsonNode says = schema.node();
    if (says.has("const")) {
      return says.get("const");
    }
    if (says.has("enum")) {
      return says.get("enum").get(random.nextInt(says.get("enum").size()));
    }
    return switch (says.path("type").stringValue()) {
      case "object" -> says.has("properties") ? object(schema, index) : map(schema);
      case "array" -> list(schema);
      case "integer" -> NODES.numberNode(random.nextInt(100));
      case "boolean" -> NODES.booleanNode(random.nextBoolean());
      default -> NODES.stringNode(text(says.path("format").asString("none"), name, index));
    };
  }

  private ObjectNode object(SchemaNode schema, int index) {
    List<String> required =
        schema.node().path("required").valueStream().map(JsonNode::stringValue).toList();
    ObjectNode object = NODES.objectNode();
    for (String name : schema.names()) {
      SchemaNode property = schema.property(name).orElseThrow();
      boolean end = name.equals("endInclusive");
      boolean list = property.items().isPresent();
      if (end
          || required.contains(name)
          || (list && property.items().get().names().isEmpty())
          || random.nextBoolean()) {
        object.set(name, value(property, name, index));
      }
    }
    return object;
  }

  private ObjectNode map(SchemaNode schema) {
    String format = schema.node().path("propertyNames").path("format").asString(RULE);
    ObjectNode map = NODES.objectNode();
    map.set(text(format, "", 0), value(schema.values().orElseThrow(), "", 0));
    return map;
  }

  private ArrayNode list(SchemaNode schema) {
    SchemaNode items = schema.items().orElseThrow();
    int size = items.names().isEmpty() ? 1 + random.nextInt(2) : random.nextInt(3);
    ArrayNode list = NODES.arrayNode();
    for (int i = 0; i < size; i++) {
      list.add(value(items, "", i));
    }
    return list;
  }

  private String text(String format, String name, int index) {
    if (format.equals("date")) {
      return (2000 + 2 * index + (name.startsWith("end") ? 1 : 0)) + "-06-15";
    }
    String sample = pick(SAMPLES.getOrDefault(format, TEXTS));
    return name.equals("id") && format.equals("text") ? sample + ids++ : sample;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
