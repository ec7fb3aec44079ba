package io.github.solidarites.governance.reference;

import io.github.solidarites.governance.rules.territory.TerritoryTable;
import io.github.solidarites.governance.rules.territory.TerritoryTableBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/** Reads the territories of this jar: the grid by hand, the communes, the statuses. */
final class TerritoriesReader {
  private static final int BUFFER = 1 << 16;

  private TerritoriesReader() {}

  static TerritoryTable read() {
    TerritoryTableBuilder builder = new TerritoryTableBuilder();
    new GridReader(bytes("territories.tsv", false), builder).read();
    new CommunesReader(communes(), builder).read();
    StatusesReader.read(builder);
    return builder.build();
  }

  /** The text that the script of src/territories makes. */
  static byte[] communes() {
    return bytes("communes.tsv.gz", true);
  }

  private static byte[] bytes(String resource, boolean zipped) {
    try (InputStream in = TerritoriesReader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Resource " + resource + " is missing from the jar");
      }
      return zipped ? new GZIPInputStream(in, BUFFER).readAllBytes() : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Resource " + resource + " cannot be read", e);
    }
  }
}
