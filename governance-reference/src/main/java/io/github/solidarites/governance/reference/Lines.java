package io.github.solidarites.governance.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a resource of this module, split at tabs, without comments. */
final class Lines {
  private Lines() {}

  static List<Fields> of(String resource) {
    List<Fields> lines = new ArrayList<>();
    try (InputStream in = Lines.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Resource " + resource + " is missing from the jar");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          lines.add(new Fields(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Resource " + resource + " cannot be read", e);
    }
    return lines;
  }
}
