package io.github.solidarites.governance.json;

import io.github.solidarites.governance.json.document.GovernanceDocument;
import java.util.List;
import java.util.Optional;

/** What reading a document gives: the document, or every problem found. */
public sealed interface ReadResult {
  /**
   * Where the bytes came from.
   *
   * @return the name that the caller gave
   */
  String sourceName();

  /**
   * A sound document.
   *
   * @param sourceName where the bytes came from
   * @param kind the kind, which tells the type of the value
   * @param document the document as written, with its reference and its {@code x-…} properties
   * @param value a {@code Charter}, {@code LocalFacts}, {@code ResidenceHistory}, {@code
   *     Situation}, {@code Pathway}, {@code Delegation}, {@code Waiver}, {@code Profile} or {@code
   *     CompetenceTableDocument}
   * @param text the text that was read
   */
  record Document(
      String sourceName, DocumentKind kind, GovernanceDocument document, Object value, String text)
      implements ReadResult {
    /**
     * The value, if it is of a type.
     *
     * @param type the type, for example {@code Charter}
     * @param <T> the type
     * @return empty when the document is of another kind
     */
    public <T> Optional<T> as(Class<T> type) {
      return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    /**
     * Where the properties of the document stand in its text. Found anew at each call: keep it.
     *
     * @return the positions
     */
    public Positions positions() {
      return TokenPass.over(text).positions();
    }

    /** The kind and the source, nothing of the content. */
    @Override
    public String toString() {
      return "Document[" + kind.text() + ", " + sourceName + "]";
    }
  }

  /**
   * A document that cannot be used.
   *
   * @param sourceName where the bytes came from
   * @param problems at least one, in the order of the text; immutable
   */
  record Rejected(String sourceName, List<Problem> problems) implements ReadResult {
    /** Copies the problems. */
    public Rejected {
      problems = List.copyOf(problems);
    }
  }
}
