package io.github.solidarites.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.solidarites.governance.json.document.OpaqueReference;
import io.github.solidarites.governance.json.document.Required;
import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas say what the records say, and accept the documents there are. */
class SchemaTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void the_schema_and_the_records_have_the_same_properties(DocumentKind kind) {
    List<String> differences = new ArrayList<>();

    compare(kind.text(), kind.type(), SchemaNode.of(kind), differences);

    assertThat(differences).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void the_schema_states_its_kind_its_address_and_lets_extensions_pass(DocumentKind kind) {
    JsonNode schema = MAPPER.readTree(GovernanceJson.schema(kind));

    assertThat(schema.path("$schema").stringValue())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(schema.path("$id").stringValue())
        .isEqualTo(
            "https://solidarites.github.io/governance/schema/1/" + kind.text() + ".schema.json");
    assertThat(schema.at("/properties/kind/const").stringValue()).isEqualTo(kind.text());
    assertThat(schema.at("/patternProperties/^x-").booleanValue()).isTrue();
  }

  @Test
  void every_property_is_described_in_french_and_in_english() {
    for (String name : SchemaFiles.names()) {
      describedBelow(name, MAPPER.readTree(SchemaFiles.text(name)));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_document_there_is_fits_its_schema(Path file) throws IOException {
    String text = Files.readString(file);
    JsonNode tree = MAPPER.readTree(text);
    DocumentKind kind = DocumentKind.of(tree.path("kind").stringValue()).orElseThrow();

    assertThat(SchemaCheck.check(kind, tree, Faults.MOST)).isEmpty();
    assertThat(new FastPath().read(text, file.toString())).isPresent();
  }

  static Stream<Path> documents() throws IOException {
    return Stream.of(
            "../examples/conventions", "../examples/documents", "../governance-reference/src/law")
        .map(Path::of)
        .flatMap(SchemaTest::files);
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(f -> f.toString().endsWith(".json")).sorted().toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void describedBelow(String place, JsonNode node) {
    for (String group : List.of("properties", "$defs")) {
      for (Map.Entry<String, JsonNode> each : node.path(group).properties()) {
        String here = place + "/" + group + "/" + each.getKey();
        JsonNode text = each.getValue().path("description");
        if (!text.isMissingNode() || !each.getValue().has("$ref")) {
          assertThat(text.asString().split(" / ", -1)).as(here).hasSize(2).doesNotContain("");
        }
        describedBelow(here, each.getValue());
      }
    }
  }

  private static void compare(
      String place, Class<?> type, SchemaNode schema, List<String> differences) {
    List<RecordComponent> properties =
        Arrays.stream(type.getRecordComponents())
            .filter(c -> !c.getName().equals("extensions"))
            .toList();
    same(
        place,
        properties.stream().map(RecordShape::jsonName).toList(),
        schema.names(),
        differences);
    same(
        place + " required",
        properties.stream().filter(SchemaTest::isRequired).map(RecordShape::jsonName).toList(),
        texts(schema.node().path("required")),
        differences);
    for (RecordComponent property : properties) {
      String here = place + "/" + RecordShape.jsonName(property);
      schema
          .property(RecordShape.jsonName(property))
          .ifPresent(s -> compare(here, property.getAnnotatedType(), s, differences));
    }
  }

  private static void compare(
      String place, AnnotatedType annotated, SchemaNode schema, List<String> differences) {
    if (annotated instanceof AnnotatedParameterizedType generic) {
      AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
      boolean list = arguments.length == 1;
      said(place, list ? "array" : "object", schema, differences);
      (list ? schema.items() : schema.values())
          .ifPresentOrElse(
              s -> compare(place + "/*", arguments[arguments.length - 1], s, differences),
              () -> differences.add(place + ": the schema says nothing of the elements"));
      return;
    }
    Class<?> type = (Class<?>) annotated.getType();
    if (type.isRecord()) {
      said(place, "object", schema, differences);
      if (schema.node().path("additionalProperties").booleanValue(true)) {
        differences.add(place + ": the schema accepts unknown properties");
      }
      compare(place, type, schema, differences);
    } else if (type.isEnum()) {
      same(place, constants(type), texts(schema.node().path("enum")), differences);
    } else {
      scalar(place, annotated, type, schema, differences);
    }
  }

  private static void scalar(
      String place,
      AnnotatedType annotated,
      Class<?> type,
      SchemaNode schema,
      List<String> differences) {
    if (!place.endsWith("/kind") || !schema.node().has("const")) {
      said(
          place,
          Map.of(String.class, "string", Boolean.class, "boolean", Integer.class, "integer")
              .get(type),
          schema,
          differences);
    }
    OpaqueReference reference = annotated.getAnnotation(OpaqueReference.class);
    String format = schema.node().path("format").asString("");
    if (reference == null ? format.endsWith("-reference") : !format.equals(format(reference))) {
      differences.add(place + ": a reference here or there");
    }
  }

  private static void said(
      String place, String expected, SchemaNode schema, List<String> differences) {
    if (!schema.node().path("type").asString("").equals(expected)) {
      differences.add(place + ": the record says " + expected);
    }
  }

  private static void same(
      String place,
      Collection<String> records,
      Collection<String> schema,
      List<String> differences) {
    for (String name : records) {
      if (!schema.contains(name)) {
        differences.add(place + ": \"" + name + "\" is missing in the schema");
      }
    }
    for (String name : schema) {
      if (!records.contains(name)) {
        differences.add(place + ": \"" + name + "\" is missing in the records");
      }
    }
  }

  private static String format(OpaqueReference reference) {
    return reference.person() ? "opaque-reference" : "code-reference";
  }

  private static boolean isRequired(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Required.class);
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::stringValue).toList();
  }

  private static List<String> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(c -> MAPPER.valueToTree(c).stringValue())
        .toList();
  }
}
