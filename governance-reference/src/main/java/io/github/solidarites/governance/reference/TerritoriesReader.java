package io.github.solidarites.governance.reference;

import io.github.solidarites.governance.rules.territory.TerritoryTable;
import io.github.solidarites.governance.rules.territory.TerritoryTableBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/** Reads the territories of this jar: the grid by hand, then the communes. */
final class TerritoriesReader {
  private static final String COMMUNES = "communes.tsv.gz";

  private TerritoriesReader() {}

  static TerritoryTable read() {
    TerritoryTableBuilder builder = new TerritoryTableBuilder();
    new GridReader().read(Lines.of("territories.tsv"), builder);
    new CommunesReader(communes(), builder).read();
    return builder.build();
  }

  static byte[] communes() {
    try (InputStream in = TerritoriesReader.class.getResourceAsStream(COMMUNES)) {
      if (in == null) {
        throw new IllegalStateException("Resource " + COMMUNES + " is missing from the jar");
      }
      return new GZIPInputStream(in, 1 << 16).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Resource " + COMMUNES + " cannot be read", e);
    }
  }
}
