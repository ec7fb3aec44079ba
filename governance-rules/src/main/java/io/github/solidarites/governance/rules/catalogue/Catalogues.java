package io.github.solidarites.governance.rules.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Reads the catalogues, one resource each. No question needs them. */
public final class Catalogues {
  /** The names of the catalogues, in the order in which they are printed. */
  public static final List<String> NAMES =
      List.of("CH", "LR", "DEL", "EXP", "DS", "ASE", "HEB", "INS", "REF", "TR", "INF", "SYS");

  private Catalogues() {}

  /**
   * Every entry of every catalogue. Reads resources at each call: keep the result.
   *
   * @return the entries, in the order of the catalogues; immutable
   */
  public static List<CatalogueEntry> load() {
    return NAMES.stream().flatMap(Catalogues::entries).toList();
  }

  private static Stream<CatalogueEntry> entries(String name) {
    try (InputStream in = Catalogues.class.getResourceAsStream(name + ".tsv")) {
      if (in == null) {
        throw new IllegalStateException("Catalogue " + name + " is missing from the jar");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(CatalogueLine::read)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException("Catalogue " + name + " cannot be read", e);
    }
  }
}
