package io.github.solidarites.governance.reference;

import io.github.solidarites.governance.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One line of a table: a tag, then fields in order. Lists are joined by vertical bars. */
final class Fields {
  private final String[] values;
  private int next = 1;

  Fields(String line) {
    this.values = line.split("\t", -1);
  }

  String tag() {
    return values[0];
  }

  String text() {
    if (next >= values.length) {
      throw new IllegalStateException("Line " + values[0] + ": field " + next + " is missing");
    }
    return values[next++];
  }

  Optional<String> optional() {
    String text = text();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  <T> Optional<T> optional(Function<String, T> reader) {
    return optional().map(reader);
  }

  <T> List<T> list(Function<String, T> reader) {
    String text = text();
    List<T> all = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int bar = text.indexOf('|', from);
      int to = bar < 0 ? text.length() : bar;
      all.add(reader.apply(text.substring(from, to)));
      from = to + 1;
    }
    return all;
  }

  LocalDate day() {
    return LocalDate.parse(text());
  }

  /** Two fields: the first day and the last, either empty when open. */
  Period period() {
    LocalDate first = dayOrNull();
    return Period.ofBounds(first, dayOrNull());
  }

  private @Nullable LocalDate dayOrNull() {
    String text = text();
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
