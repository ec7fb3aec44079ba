package io.github.solidarites.governance.rules.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * Reads one line: id, declared, target, source, French, English, reason in French, in English. The
 * fields at the end may be missing.
 */
final class CatalogueLine {
  private static final int FIELDS = 8;

  private final String[] fields;

  private CatalogueLine(String line) {
    this.fields = line.split("\t", -1);
    if (fields.length > FIELDS) {
      throw new IllegalStateException("Line " + fields[0] + ": " + fields.length + " fields");
    }
  }

  static CatalogueEntry read(String line) {
    return new CatalogueLine(line).entry();
  }

  private CatalogueEntry entry() {
    return new CatalogueEntry(field(0), declaration(), field(3), new Wording(field(4), field(5)));
  }

  private Optional<Declaration> declaration() {
    String target = field(2);
    return switch (field(1)) {
      case "" -> Optional.empty();
      case "same" -> Optional.of(new Declaration.SameAs(target, reason()));
      case "rows" -> Optional.of(new Declaration.Rows(List.of(target.split("\\|", -1))));
      case "register" -> Optional.of(new Declaration.Register(reason().orElseThrow()));
      default -> throw new IllegalStateException("Line " + field(0) + ": " + field(1));
    };
  }

  private Optional<Wording> reason() {
    return field(6).isEmpty() ? Optional.empty() : Optional.of(new Wording(field(6), field(7)));
  }

  private String field(int index) {
    return index < fields.length ? fields[index] : "";
  }
}
