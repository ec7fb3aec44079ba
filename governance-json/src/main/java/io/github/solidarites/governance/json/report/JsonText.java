package io.github.solidarites.governance.json.report;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes a tree as text that two runs write alike. */
final class JsonText {
  private static final ObjectWriter WRITER = writer();

  private JsonText() {}

  static byte[] of(Map<String, Object> tree) {
    return (WRITER.writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static ObjectWriter writer() {
    DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return JsonMapper.builder()
        .build()
        .writer()
        .with(
            new DefaultPrettyPrinter(separators)
                .withObjectIndenter(twoSpaces)
                .withArrayIndenter(twoSpaces));
  }
}
