package io.github.solidarites.governance.json.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a tree or a record as text that two runs write alike: in order, two spaces, line feeds.
 */
public final class JsonText {
  private static final ObjectWriter WRITER = writer();

  /** UTF-8 has no half of a surrogate pair; JSON escapes it. */
  private static final Pattern HALF_PAIR = Pattern.compile("\\p{Cs}");

  private JsonText() {}

  /**
   * The text of a value.
   *
   * @param value a map or a record
   * @return UTF-8, with a line feed at the end
   */
  public static byte[] of(Object value) {
    String text =
        HALF_PAIR
            .matcher(WRITER.writeValueAsString(value))
            .replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static ObjectWriter writer() {
    DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return JsonMapper.builder()
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        // An empty text is a value.
        .withConfigOverride(
            String.class,
            o ->
                o.setIncludeAsProperty(
                    JsonInclude.Value.construct(
                        JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS)))
        .build()
        .writer()
        .with(
            new DefaultPrettyPrinter(separators)
                .withObjectIndenter(twoSpaces)
                .withArrayIndenter(twoSpaces));
  }
}
