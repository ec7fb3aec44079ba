package io.github.solidarites.governance.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the kind of a document. */
final class KindReader {
  private KindReader() {}

  /** The kind, from as little of the text as it takes; empty when it is not a known one. */
  static Optional<DocumentKind> glance(String text) {
    try (JsonParser parser = DocumentMapper.parser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean kind = parser.currentName().equals("kind");
        JsonToken value = parser.nextToken();
        if (kind) {
          return value == JsonToken.VALUE_STRING
              ? DocumentKind.of(parser.getString())
              : Optional.empty();
        }
        parser.skipChildren();
      }
      return Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** The kind, or a fault. */
  static Optional<DocumentKind> kind(TokenPass tokens, Faults faults) {
    List<String> known = DocumentKind.texts();
    if (!tokens.isObject()) {
      faults.add("", "wrong-type", Map.of("expected", "object"));
      return Optional.empty();
    }
    if (tokens.kind().isEmpty()) {
      faults.add("", "kind-missing", Map.of("known", String.join(", ", known)));
      return Optional.empty();
    }
    Optional<DocumentKind> kind = tokens.kind().flatMap(DocumentKind::of);
    if (kind.isEmpty()) {
      faults.unknownName("/kind", "kind-unknown", tokens.kind().get(), known);
    }
    return kind;
  }
}
