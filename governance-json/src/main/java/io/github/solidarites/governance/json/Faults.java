package io.github.solidarites.governance.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the problems of one document, placed, without values where the document is personal. */
final class Faults {
  private static final int SHOWN = 60;

  private final Positions positions;
  private final boolean showValues;
  private final List<Problem> problems = new ArrayList<>();

  Faults(Positions positions, boolean showValues) {
    this.positions = positions;
    this.showValues = showValues;
  }

  void add(String pointer, String code) {
    add(pointer, code, Map.of());
  }

  void add(String pointer, String code, Map<String, String> arguments) {
    problems.add(problem(pointer, code, arguments));
  }

  void addAll(List<Problem> more) {
    problems.addAll(more);
  }

  /** A fault that quotes a value of the document, where this is permitted. */
  void quoting(String pointer, String code, String value) {
    add(pointer, code, showValues ? Map.of("value", shortened(value)) : Map.of());
  }

  /** A fault of a name that is not in a closed list. */
  void unknownName(String pointer, String code, String name, Collection<String> known) {
    Map<String, String> arguments = new LinkedHashMap<>();
    if (showValues) {
      arguments.put("value", shortened(name));
    }
    NearestProperty.of(name, known).ifPresent(n -> arguments.put("nearest", n));
    arguments.put("known", String.join(", ", known));
    add(pointer, code, arguments);
  }

  Problem problem(String pointer, String code, Map<String, String> arguments) {
    Position position = positions.at(pointer).orElse(new Position(1, 1));
    return Problem.at(position, pointer, code, arguments);
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /** The problems, in the order of the text. */
  List<Problem> inOrder() {
    return problems.stream()
        .sorted(
            Comparator.comparingInt((Problem p) -> p.line().orElse(0))
                .thenComparingInt(p -> p.column().orElse(0))
                .thenComparing(Problem::pointer)
                .thenComparing(Problem::code))
        .toList();
  }

  private static String shortened(String value) {
    return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
  }
}
