package io.github.solidarites.governance.json;

import io.github.solidarites.governance.json.document.GovernanceDocument;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads documents: JSON text in, core values or placed problems out. The kind is read from the
 * document.
 *
 * <p>This class is immutable and thread-safe. Making one takes time: make one and share it.
 */
public final class GovernanceJson {
  private final JsonMapper mapper = DocumentMapper.strict();
  private final DocumentConstraints constraints = new DocumentConstraints();

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
   * Reads a document.
   *
   * @param bytes the text, in UTF-8, at most 10 MB
   * @param sourceName what to call it, for example the name of a file
   * @return the document, or the problems of the first stage that found some: the text, the
   *     structure, the constraints, the values
   */
  public ReadResult read(byte[] bytes, String sourceName) {
    try {
      String text = SourceText.decode(bytes);
      return read(text, TokenPass.over(text), sourceName);
    } catch (UnreadableException e) {
      return new ReadResult.Rejected(sourceName, e.problems());
    }
  }

  private ReadResult read(String text, TokenPass tokens, String sourceName) {
    Positions positions = tokens.positions();
    DocumentKind kind = new KindReader(positions).kind(tokens);
    Faults faults = new Faults(positions, !kind.isPersonal());
    GovernanceDocument document = bound(text, kind, faults);
    faults.addAll(constraints.check(document, (p, c) -> faults.problem(p, c, Map.of())));
    refuseIfAny(faults);
    new ReadingCheck((Record) document, positions, faults)
        .check(DocumentConversion.reading(document));
    Converted<?> value = new DocumentConversion(document, faults).convert();
    refuseIfAny(faults);
    return new ReadResult.Document(sourceName, kind, document, value.get(), positions);
  }

  private GovernanceDocument bound(String text, DocumentKind kind, Faults faults) {
    try {
      GovernanceDocument document = mapper.readValue(text, kind.type());
      if (document.extensions().keySet().stream().allMatch(name -> name.startsWith("x-"))) {
        return document;
      }
    } catch (JacksonException e) {
      // The diagnosis below says what is wrong, in the words of this library.
    }
    new ShapeCheck(faults).check("", mapper.readTree(text), kind.type());
    if (faults.isEmpty()) {
      faults.add("", "unreadable");
    }
    throw new UnreadableException(faults.inOrder());
  }

  private static void refuseIfAny(Faults faults) {
    List<Problem> problems = faults.inOrder();
    if (!problems.isEmpty()) {
      throw new UnreadableException(problems);
    }
  }
}
