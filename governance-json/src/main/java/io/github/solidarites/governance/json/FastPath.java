package io.github.solidarites.governance.json;

import io.github.solidarites.governance.json.document.GovernanceDocument;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Binds, validates and converts a document; says nothing of what stops it. */
final class FastPath {
  private final JsonMapper mapper = DocumentMapper.strict();
  private final DocumentConstraints constraints = new DocumentConstraints();

  /** The document, or nothing when there is any fault. */
  Optional<ReadResult.Document> read(String text, String sourceName) {
    return KindReader.glance(text)
        .flatMap(kind -> bound(text, kind).flatMap(d -> converted(sourceName, text, kind, d)));
  }

  private Optional<GovernanceDocument> bound(String text, DocumentKind kind) {
    try {
      GovernanceDocument document = mapper.readValue(text, kind.type());
      boolean known = document.extensions().keySet().stream().allMatch(n -> n.startsWith("x-"));
      return known && constraints.accept(document) ? Optional.of(document) : Optional.empty();
    } catch (JacksonException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<ReadResult.Document> converted(
      String sourceName, String text, DocumentKind kind, GovernanceDocument document) {
    Faults faults = new Faults(new Positions(Map.of()), false);
    Converted<?> value = new DocumentConversion(document, faults).convert();
    return faults.isEmpty()
        ? Optional.of(new ReadResult.Document(sourceName, kind, document, value.get(), text))
        : Optional.empty();
  }
}
