package io.github.solidarites.governance.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The schemas that this module ships: one file per kind, and what they share. */
final class SchemaFiles {
  /** What every {@code $id} starts with; the number is the version of the format. */
  static final String BASE = "https://solidarites.github.io/governance/schema/1/";

  private static final String COMMON = "common.schema.json";

  private SchemaFiles() {}

  static String name(DocumentKind kind) {
    return kind.text() + ".schema.json";
  }

  static List<String> names() {
    return Stream.concat(
            Stream.of(COMMON), Arrays.stream(DocumentKind.values()).map(SchemaFiles::name))
        .toList();
  }

  static String text(String name) {
    try (InputStream in = SchemaFiles.class.getResourceAsStream("schema/1/" + name)) {
      if (in == null) {
        throw new IllegalStateException("SchemaFiles: no schema \"" + name + "\"");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
