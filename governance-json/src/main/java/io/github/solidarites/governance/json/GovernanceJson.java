package io.github.solidarites.governance.json;

import io.github.solidarites.governance.json.document.GovernanceDocument;
import io.github.solidarites.governance.json.internal.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Reads documents: JSON text in, core values or placed problems out. The kind is read from the
 * document.
 *
 * <p>This class is immutable and thread-safe. Making one takes time: make one and share it.
 */
public final class GovernanceJson {
  private final FastPath fastPath = new FastPath();
  private final Diagnosis diagnosis = new Diagnosis();

  private GovernanceJson() {}

  /**
   * A reader.
   *
   * @return the reader
   */
  public static GovernanceJson create() {
    return new GovernanceJson();
  }

  /**
   * The JSON Schema (2020-12) of a kind of document. Its {@code $id} is stable; it refers to {@code
   * common.schema.json}, which stands beside it.
   *
   * @param kind the kind
   * @return the text of the schema
   */
  public static String schema(DocumentKind kind) {
    return SchemaFiles.text(SchemaFiles.name(kind));
  }

  /**
   * Writes a document in its canonical form: properties in the order of the record, two spaces,
   * line feeds, one at the end. The same document gives the same bytes, and reading them gives it
   * back.
   *
   * @param document the document
   * @return the text, in UTF-8
   */
  public static byte[] write(GovernanceDocument document) {
    return JsonText.of(document);
  }

  /**
   * Reads a document.
   *
   * @param bytes the text, in UTF-8, at most 10 MB
   * @param sourceName what to call it, for example the name of a file
   * @return the document, or every problem that can be told: of the text alone when it is not JSON,
   *     else of structure, forms and coherence together
   */
  public ReadResult read(byte[] bytes, String sourceName) {
    try {
      String text = SourceText.decode(bytes);
      Optional<ReadResult.Document> document = fastPath.read(text, sourceName);
      if (document.isPresent()) {
        return document.get();
      }
      List<Problem> problems = diagnosis.of(text);
      return new ReadResult.Rejected(
          sourceName, problems.isEmpty() ? List.of(Diagnosis.UNREADABLE) : problems);
    } catch (UnreadableException e) {
      return new ReadResult.Rejected(sourceName, e.problems());
    }
  }

  /**
   * Reads a document from a stream, of which no more than 10 MB is kept in memory.
   *
   * @param in the text, in UTF-8; not closed
   * @param sourceName what to call it, for example the name of a file
   * @return as {@link #read(byte[], String)}
   * @throws IOException if the stream cannot be read
   */
  public ReadResult read(InputStream in, String sourceName) throws IOException {
    return read(in.readNBytes(SourceText.MAX_BYTES + 1), sourceName);
  }
}
