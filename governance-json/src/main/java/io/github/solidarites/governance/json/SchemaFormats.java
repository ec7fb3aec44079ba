package io.github.solidarites.governance.json;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import io.github.solidarites.governance.json.document.OpaqueReferenceValidator;
import io.github.solidarites.governance.json.document.RequiredValidator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The formats of the schemas: each asks the checker that reading asks. */
final class SchemaFormats {
  private static final Map<String, String> CODES = codes();

  private SchemaFormats() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new LinkedHashMap<>();
    Form.ALL.forEach(form -> codes.put(form.format(), form.code()));
    codes.put("text", "required");
    codes.put("opaque-reference", "reference");
    codes.put("code-reference", "reference");
    return Map.copyOf(codes);
  }

  /** The code of the problem of a value that has not a format. */
  static String code(String format) {
    String code = CODES.get(format);
    if (code == null) {
      throw new IllegalStateException("SchemaFormats: format \"" + format + "\" is unknown");
    }
    return code;
  }

  static void addTo(Map<String, Format> formats) {
    Form.ALL.forEach(form -> add(formats, new TextFormat(form.format(), form::accepts)));
    add(formats, new TextFormat("text", RequiredValidator::isText));
    add(formats, new TextFormat("opaque-reference", OpaqueReferenceValidator::isOpaque));
    add(formats, new TextFormat("code-reference", OpaqueReferenceValidator::isCode));
  }

  private static void add(Map<String, Format> formats, Format format) {
    formats.put(format.getName(), format);
  }

  /** A form of texts. */
  private record TextFormat(String name, Predicate<String> accepts) implements Format {
    @Override
    public String getName() {
      return name;
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
      return accepts.test(value);
    }
  }
}
