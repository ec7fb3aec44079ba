package io.github.solidarites.governance.json;

import com.networknt.schema.Error;
import io.github.solidarites.governance.json.document.GovernanceDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds everything that is wrong with a text, in one run. */
final class Diagnosis {
  /** Told when reading refuses what this finds sound; a property says that it never happens. */
  static final Problem UNREADABLE = Problem.at(new Position(1, 1), "", "unreadable", Map.of());

  private final JsonMapper mapper = DocumentMapper.lenientOnDuplicates();

  /** The problems, in the order of the text; none when the document is sound. */
  List<Problem> of(String text) {
    TokenPass tokens = TokenPass.over(text);
    boolean personal =
        tokens.kind().flatMap(DocumentKind::of).stream().anyMatch(DocumentKind::isPersonal);
    Faults faults = new Faults(tokens.positions(), !personal);
    faults.addAll(tokens.duplicates());
    KindReader.kind(tokens, faults).ifPresent(kind -> diagnose(text, kind, faults));
    return faults.inOrder();
  }

  private void diagnose(String text, DocumentKind kind, Faults faults) {
    JsonNode tree = mapper.readTree(text);
    WholeNumbers.only(tree);
    NullMembers.remove(tree, SchemaNode.of(kind));
    List<Error> errors = SchemaCheck.check(kind, tree, Faults.MOST + 1);
    StructureFaults structure = new StructureFaults(faults, new SoundPart(tree));
    errors.forEach(structure::report);
    faults.settle(structure.places());
    bound(tree, kind).ifPresent(document -> new DocumentConversion(document, faults).convert());
  }

  /** What the schema cannot say is looked for in what is sound. */
  private Optional<GovernanceDocument> bound(JsonNode sound, DocumentKind kind) {
    try {
      return Optional.of(mapper.treeToValue(sound, kind.type()));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
