package io.github.solidarites.governance.json;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A place in the schemas, past its references.
 *
 * @param file the file it stands in
 * @param node what it says
 */
record SchemaNode(String file, JsonNode node) {
  /** Read when a first document is diagnosed. */
  private static final class Files {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Map<String, JsonNode> ROOTS =
        SchemaFiles.names().stream()
            .collect(
                Collectors.toUnmodifiableMap(n -> n, n -> MAPPER.readTree(SchemaFiles.text(n))));
  }

  static SchemaNode of(DocumentKind kind) {
    return at(SchemaFiles.name(kind), "");
  }

  /** The object schema whose keyword stands at a location. */
  static SchemaNode owning(String keywordLocation) {
    int hash = keywordLocation.indexOf('#');
    return at(
        keywordLocation.substring(SchemaFiles.BASE.length(), hash),
        keywordLocation.substring(hash + 1, keywordLocation.lastIndexOf('/')));
  }

  private static SchemaNode at(String file, String pointer) {
    return resolved(file, requireNonNull(Files.ROOTS.get(file)).at(pointer));
  }

  private static SchemaNode resolved(String file, JsonNode node) {
    if (!node.has("$ref")) {
      return new SchemaNode(file, node);
    }
    String reference = node.path("$ref").stringValue();
    int hash = reference.indexOf('#');
    return at(hash == 0 ? file : reference.substring(0, hash), reference.substring(hash + 1));
  }

  private Optional<SchemaNode> child(@Nullable JsonNode found) {
    return Optional.ofNullable(found).map(node -> resolved(file, node));
  }

  /** The properties that an object may have. */
  Collection<String> names() {
    return node.path("properties").propertyNames();
  }

  Optional<SchemaNode> property(String name) {
    return child(node.path("properties").get(name));
  }

  /** What every value of a map is. */
  Optional<SchemaNode> values() {
    return child(node.get("additionalProperties")).filter(s -> s.node().isObject());
  }

  /** What every element of a list is. */
  Optional<SchemaNode> items() {
    return child(node.get("items"));
  }
}
