package io.github.solidarites.governance.json;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Lists what a tree has against the schema of its kind. */
final class SchemaCheck {
  /** A mistyped name explains a missing one; of several about one value, the first says it best. */
  private static final List<String> ORDER =
      List.of(
          "additionalProperties",
          "required",
          "propertyNames",
          "type",
          "enum",
          "const",
          "pattern",
          "format",
          "minimum");

  /** Made when a first document is diagnosed. */
  private static final class Schemas {
    private static final Map<DocumentKind, Schema> BY_KIND = all();

    private static Map<DocumentKind, Schema> all() {
      Map<String, String> texts =
          SchemaFiles.names().stream()
              .collect(Collectors.toMap(n -> SchemaFiles.BASE + n, SchemaFiles::text));
      Dialect dialect =
          Dialect.builder(Dialects.getDraft202012()).formats(SchemaFormats::addTo).build();
      SchemaRegistryConfig config =
          SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
      SchemaRegistry registry =
          SchemaRegistry.withDialect(dialect, b -> b.schemas(texts).schemaRegistryConfig(config));
      Map<DocumentKind, Schema> all = new EnumMap<>(DocumentKind.class);
      for (DocumentKind kind : DocumentKind.values()) {
        String id = SchemaFiles.BASE + SchemaFiles.name(kind);
        all.put(kind, registry.getSchema(SchemaLocation.of(id)));
      }
      return Map.copyOf(all);
    }
  }

  private SchemaCheck() {}

  /** What the schema refuses, at most so many, the best said first where it is one value. */
  static List<Error> check(DocumentKind kind, JsonNode tree, int most) {
    Schema schema = Schemas.BY_KIND.get(kind);
    if (schema == null) {
      throw new IllegalStateException("SchemaCheck: no schema of " + kind);
    }
    ExecutionContext context = schema.createExecutionContext();
    context.setErrors(new FirstErrors(most));
    schema.validate(context, tree);
    return context.getErrors().stream()
        .sorted(Comparator.comparingInt(e -> ORDER.indexOf(e.getKeyword())))
        .toList();
  }
}
