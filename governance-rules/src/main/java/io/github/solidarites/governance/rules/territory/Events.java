package io.github.solidarites.governance.rules.territory;

import io.github.solidarites.governance.territory.TerritoryEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** What happened to territories. A few thousand rows, found by territory with a binary search. */
final class Events {
  static final int NONE = -1;

  private final List<TerritoryEvent.Kind> kinds = new ArrayList<>();
  private final IntColumn subjects = new IntColumn();
  private final IntColumn others = new IntColumn();
  private final IntColumn earliest = new IntColumn();
  private final IntColumn latest = new IntColumn();
  private final List<String> oldNames = new ArrayList<>();

  /** The subject in the high half and the row in the low one, sorted. */
  private long[] bySubject = {};

  void add(TerritoryEvent.Kind kind, int subject, int first, int last, int other) {
    kinds.add(kind);
    subjects.add(subject);
    others.add(other);
    earliest.add(first);
    latest.add(last);
  }

  void addName(int subject, int first, int last, String oldName) {
    add(TerritoryEvent.Kind.RENAMED, subject, first, last, oldNames.size());
    oldNames.add(oldName);
  }

  void trim() {
    for (IntColumn column : List.of(subjects, others, earliest, latest)) {
      column.trim();
    }
    bySubject = new long[size()];
    for (int row = 0; row < size(); row++) {
      bySubject[row] = ((long) subjects.get(row) << Integer.SIZE) | row;
    }
    Arrays.sort(bySubject);
  }

  private int firstOf(int subject) {
    int place = Arrays.binarySearch(bySubject, (long) subject << Integer.SIZE);
    return place < 0 ? -place - 1 : place;
  }

  TerritoryEvent.Kind kind(int row) {
    return kinds.get(row);
  }

  int subject(int row) {
    return subjects.get(row);
  }

  /** The other territory, or -1; a change of name has none. */
  int other(int row) {
    return kind(row) == TerritoryEvent.Kind.RENAMED ? NONE : others.get(row);
  }

  String oldName(int row) {
    return kind(row) == TerritoryEvent.Kind.RENAMED ? oldNames.get(others.get(row)) : "";
  }

  int earliest(int row) {
    return earliest.get(row);
  }

  int latest(int row) {
    return latest.get(row);
  }

  int size() {
    return kinds.size();
  }

  List<Integer> rows(IntPredicate wanted) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < size(); row++) {
      if (wanted.test(row)) {
        rows.add(row);
      }
    }
    return rows;
  }

  void forEachOldName(TerritoryTable.OldNameVisitor visitor) {
    for (int row = 0; row < size(); row++) {
      if (kind(row) == TerritoryEvent.Kind.RENAMED) {
        visitor.accept(subjects.get(row), oldName(row));
      }
    }
  }

  /** The last event that ended a territory, at a day or before; the first of several of one day. */
  int lastEnd(int subject, int day) {
    int found = NONE;
    for (int i = firstOf(subject); i < bySubject.length; i++) {
      int row = (int) bySubject[i];
      if (subjects.get(row) != subject) {
        break;
      }
      boolean candidate = kind(row).ends() && earliest(row) <= day;
      if (candidate && (found == NONE || latest(row) > latest(found))) {
        found = row;
      }
    }
    return found;
  }
}
