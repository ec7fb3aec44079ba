package io.github.solidarites.governance.json;

import java.util.List;
import java.util.Map;

/** Reads the kind of a document from its tokens. */
final class KindReader {
  private final Faults faults;

  KindReader(Positions positions) {
    this.faults = new Faults(positions, true);
  }

  DocumentKind kind(TokenPass tokens) {
    List<String> known = DocumentKind.texts();
    if (!tokens.isObject()) {
      faults.add("", "wrong-type", Map.of("expected", "object"));
    } else if (tokens.kind() == null) {
      faults.add("", "kind-missing", Map.of("known", String.join(", ", known)));
    } else {
      String text = tokens.kind();
      return DocumentKind.of(text).orElseThrow(() -> unknown(text, known));
    }
    throw new UnreadableException(faults.inOrder());
  }

  private UnreadableException unknown(String text, List<String> known) {
    faults.unknownName("/kind", "kind-unknown", text, known);
    return new UnreadableException(faults.inOrder());
  }
}
