package io.github.solidarites.governance.examples.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;

/** One screen of text: a title, aligned fields, numbered reasons, wrapped to the width. */
final class Page {
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final PrintStream out;
  private final int width;
  private final boolean colour;

  Page(PrintStream out, int width, boolean colour) {
    this.out = out;
    this.width = width;
    this.colour = colour;
  }

  /** A page on the standard output: colour only on a terminal, width from the environment. */
  static Page onStandardOutput() {
    boolean terminal = CommandLine.Help.Ansi.AUTO.enabled();
    return new Page(System.out, width(System.getenv("COLUMNS")), terminal);
  }

  private static int width(String columns) {
    try {
      return Math.max(40, Math.min(120, Integer.parseInt(columns)));
    } catch (NumberFormatException none) {
      return 80;
    }
  }

  Page title(String text) {
    out.println(colour ? BOLD + text + PLAIN : text);
    return this;
  }

  Page gap() {
    out.println();
    return this;
  }

  Page fields(Map<String, String> fields) {
    int widest = fields.keySet().stream().mapToInt(String::length).max().orElse(0);
    fields.forEach(
        (name, value) -> {
          String head = "  " + name + " ".repeat(widest - name.length() + 2);
          wrapped(head, value, " ".repeat(head.length()));
        });
    return this;
  }

  Page item(String mark, String text) {
    wrapped("  " + mark + " ", text, " ".repeat(mark.length() + 3));
    return this;
  }

  Page under(int indent, String text) {
    wrapped(" ".repeat(indent), text, " ".repeat(indent));
    return this;
  }

  /** A line as it is, however long. */
  Page verbatim(String line) {
    out.println(line);
    return this;
  }

  /** Words are never cut, and what a no-break space joins stays together. */
  private void wrapped(String head, String text, String margin) {
    StringBuilder line = new StringBuilder(head);
    boolean empty = true;
    for (String word : text.split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > width) {
        out.println(line.toString().stripTrailing());
        line = new StringBuilder(margin);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    out.println(line.toString().stripTrailing());
  }

  /** Names and values in turn, in their order. */
  static Map<String, String> pairs(String... namesAndValues) {
    Map<String, String> pairs = ordered();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      pairs.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return pairs;
  }

  static Map<String, String> ordered() {
    return new LinkedHashMap<>();
  }
}
