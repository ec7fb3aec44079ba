package io.github.solidarites.governance.examples.cli;

import io.github.solidarites.governance.instrument.LocalFacts;
import io.github.solidarites.governance.json.GovernanceJson;
import io.github.solidarites.governance.json.Problem;
import io.github.solidarites.governance.json.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads documents; what cannot be used becomes clear lines. */
final class Documents {
  private static final Path STANDARD_INPUT = Path.of("-");

  private final GovernanceJson json = GovernanceJson.create();
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
    ReadResult result = result(file);
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

  /** Reads a file, or the standard input; the library bounds what it takes in. */
  private ReadResult result(Path file) {
    if (file.equals(STANDARD_INPUT)) {
      return result(System.in, file);
    }
    if (Files.isDirectory(file)) {
      throw texts.error("error.folder", file);
    }
    if (!Files.exists(file)) {
      throw texts.error("error.missing-file", file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return result(in, file);
    } catch (IOException e) {
      throw texts.error("error.unreadable", file);
    }
  }

  private ReadResult result(InputStream in, Path file) {
    try {
      return json.read(in, file.toString());
    } catch (IOException e) {
      throw texts.error("error.unreadable", file);
    }
  }

  /** The documents of a folder, in the order of their names; a file stands for itself. */
  List<Path> under(Path place) {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try (Stream<Path> all = Files.walk(place)) {
      List<Path> files =
          all.filter(Files::isRegularFile)
              .filter(file -> file.toString().endsWith(".json"))
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw texts.error("error.empty-folder", place);
      }
      return files;
    } catch (IOException e) {
      throw texts.error("error.unreadable", place);
    }
  }
}
