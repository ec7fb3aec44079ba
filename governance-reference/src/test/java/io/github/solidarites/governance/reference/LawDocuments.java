package io.github.solidarites.governance.reference;

import io.github.solidarites.governance.json.CompetenceTables;
import io.github.solidarites.governance.json.GovernanceJson;
import io.github.solidarites.governance.json.ReadResult;
import io.github.solidarites.governance.json.document.CompetenceTableDocument;
import io.github.solidarites.governance.rules.model.LawTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The law as it is written: the documents of the source tree. */
final class LawDocuments {
  static final Path FOLDER = Path.of("src/law");

  private LawDocuments() {}

  static LawTables read() {
    List<CompetenceTableDocument> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        documents.add(read(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return CompetenceTables.merge(documents, ActorsReader.read());
  }

  private static CompetenceTableDocument read(Path file) throws IOException {
    ReadResult result = GovernanceJson.create().read(Files.readAllBytes(file), file.toString());
    if (result instanceof ReadResult.Rejected rejected) {
      throw new AssertionError(
          file
              + ": "
              + rejected.problems().stream()
                  .map(p -> p.line() + " " + p.pointer() + " " + p.message(Locale.ENGLISH))
                  .toList());
    }
    return ((ReadResult.Document) result).as(CompetenceTableDocument.class).orElseThrow();
  }
}
