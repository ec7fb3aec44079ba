package io.github.solidarites.governance.examples.cli;

import io.github.solidarites.governance.instrument.LocalFacts;
import io.github.solidarites.governance.json.GovernanceJson;
import io.github.solidarites.governance.json.Problem;
import io.github.solidarites.governance.json.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Reads documents; what cannot be used becomes clear lines. */
final class Documents {
  private final Texts texts;

  Documents(Texts texts) {
    this.texts = texts;
  }

  LocalFacts localFacts(Path file) {
    return as(file, LocalFacts.class, "local-facts");
  }

  <T> T as(Path file, Class<T> type, String kind) {
    ReadResult.Document document = read(file);
    return document.as(type).orElseThrow(() -> texts.error("error.kind", file, kind));
  }

  ReadResult.Document read(Path file) {
    ReadResult result = GovernanceJson.create().read(bytes(file), file.toString());
    if (result instanceof ReadResult.Document document) {
      return document;
    }
    ReadResult.Rejected rejected = (ReadResult.Rejected) result;
    throw new UserError(
        rejected.problems().stream()
            .map(p -> placed(file, p))
            .collect(Collectors.joining(System.lineSeparator())));
  }

  private String placed(Path file, Problem problem) {
    String line = problem.line().isPresent() ? ":" + problem.line().getAsInt() : "";
    String column = problem.column().isPresent() ? ":" + problem.column().getAsInt() : "";
    String pointer = problem.pointer().isEmpty() ? "" : " " + problem.pointer();
    return file + line + column + pointer + " — " + problem.message(texts.locale());
  }

  private byte[] bytes(Path file) {
    if (Files.isDirectory(file)) {
      throw texts.error("error.folder", file);
    }
    if (!Files.exists(file)) {
      throw texts.error("error.missing-file", file);
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw texts.error("error.unreadable", file);
    }
  }
}
