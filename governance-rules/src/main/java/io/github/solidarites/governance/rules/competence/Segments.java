package io.github.solidarites.governance.rules.competence;

import io.github.solidarites.governance.competence.Competence;
import io.github.solidarites.governance.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one matter in one département, as consecutive segments of days: a special row
 * displaces the ordinary one. Two rows of the same rank on one day are refused.
 */
final class Segments {
  /** A run of days with one row, or none. */
  record Segment(int first, int end, @Nullable Competence row, @Nullable Competence displaced) {}

  private final List<Segment> segments = new ArrayList<>();

  Segments(List<Competence> ordinary, List<Competence> special) {
    refuseContradiction(ordinary);
    refuseContradiction(special);
    TreeSet<Integer> bounds = new TreeSet<>();
    bounds.add(Integer.MIN_VALUE);
    ordinary.forEach(r -> addBounds(bounds, r.inForce()));
    special.forEach(r -> addBounds(bounds, r.inForce()));
    List<Integer> firsts = new ArrayList<>(bounds);
    for (int i = 0; i < firsts.size(); i++) {
      int first = firsts.get(i);
      int end = i + 1 < firsts.size() ? firsts.get(i + 1) : Integer.MAX_VALUE;
      segments.add(segment(first, end, ordinary, special));
    }
  }

  private static Segment segment(
      int first, int end, List<Competence> ordinary, List<Competence> special) {
    Competence base = rowOn(first, ordinary);
    Competence over = rowOn(first, special);
    return over == null ? new Segment(first, end, base, null) : new Segment(first, end, over, base);
  }

  static void refuseContradiction(List<Competence> rows) {
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < i; j++) {
        Competence a = rows.get(j);
        Competence b = rows.get(i);
        if (a.inForce().overlaps(b.inForce())) {
          throw new IllegalArgumentException(
              "Competence: rows "
                  + a.id()
                  + " ("
                  + a.inForce()
                  + ") and "
                  + b.id()
                  + " ("
                  + b.inForce()
                  + ") both hold on some day; end one before the other starts, limit one with onlyIn"
                  + " or notIn, or say until when the first was known");
        }
      }
    }
  }

  private static void addBounds(Set<Integer> bounds, Period period) {
    period.startInclusive().ifPresent(d -> bounds.add((int) d.toEpochDay()));
    period.endExclusive().ifPresent(d -> bounds.add((int) d.toEpochDay()));
  }

  private static @Nullable Competence rowOn(int day, List<Competence> rows) {
    for (Competence row : rows) {
      boolean started = row.inForce().startInclusive().map(d -> d.toEpochDay() <= day).orElse(true);
      boolean running = row.inForce().endExclusive().map(d -> day < d.toEpochDay()).orElse(true);
      if (started && running) {
        return row;
      }
    }
    return null;
  }

  List<Segment> all() {
    return segments;
  }
}
