package io.github.solidarites.governance.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Collects the problems of one document, placed, without values where the document is personal. */
final class Faults {
  /** The most problems that one document reports; a person corrects these first. */
  static final int MOST = 1_000;

  private static final int SHOWN = 60;

  private final Positions positions;
  private final boolean showValues;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> settled = new HashSet<>();
  private boolean more;

  Faults(Positions positions, boolean showValues) {
    this.positions = positions;
    this.showValues = showValues;
  }

  void add(String pointer, String code) {
    add(pointer, code, Map.of());
  }

  void add(String pointer, String code, Map<String, String> arguments) {
    if (isSettled(pointer)) {
      return;
    }
    more |= problems.size() >= MOST;
    if (!more) {
      Position position = positions.at(pointer).orElse(new Position(1, 1));
      problems.add(Problem.at(position, pointer, code, arguments));
    }
  }

  /** Places of which enough is said: what is added there from now on is a consequence. */
  void settle(Collection<String> places) {
    settled.addAll(places);
  }

  /** Whether enough is said of a place, or of what it lies in. */
  boolean isSettled(String place) {
    int end = settled.isEmpty() ? 0 : place.length();
    while (end > 0 && !settled.contains(place.substring(0, end))) {
      end = place.lastIndexOf('/', end - 1);
    }
    return end > 0;
  }

  void addAll(List<Problem> found) {
    for (Problem problem : found) {
      more |= problems.size() >= MOST;
      if (!more) {
        problems.add(problem);
      }
    }
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

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /** The problems, in the order of the text; the last one tells whether there are others. */
  List<Problem> inOrder() {
    Stream<Problem> last =
        more ? Stream.of(Problem.at(new Position(1, 1), "", "more", Map.of())) : Stream.of();
    return Stream.concat(sorted(), last).toList();
  }

  private Stream<Problem> sorted() {
    return problems.stream()
        .sorted(
            Comparator.comparingInt((Problem p) -> p.line().orElse(0))
                .thenComparingInt(p -> p.column().orElse(0))
                .thenComparing(Problem::pointer)
                .thenComparing(Problem::code));
  }

  private static String shortened(String value) {
    return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
  }
}
