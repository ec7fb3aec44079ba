package io.github.solidarites.governance.rules.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** One file of messages alone: a resource bundle would fill its holes from English. */
final class Bundle {
  static final Map<String, String> ENGLISH = load("messages.properties");
  static final Map<String, String> FRENCH = load("messages_fr.properties");

  private Bundle() {}

  private static Map<String, String> load(String file) {
    Properties properties =
        new Properties() {
          private static final long serialVersionUID = 1L;

          @Override
          public synchronized Object put(Object key, Object value) {
            Object before = super.put(key, value);
            if (before != null) {
              throw new IllegalStateException(file + " has " + key + " twice");
            }
            return before;
          }
        };
    String path = "/io/github/solidarites/governance/rules/" + file;
    try (InputStream in = Bundle.class.getResourceAsStream(path)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> messages = new TreeMap<>();
    properties.forEach((key, value) -> messages.put((String) key, (String) value));
    return messages;
  }
}
