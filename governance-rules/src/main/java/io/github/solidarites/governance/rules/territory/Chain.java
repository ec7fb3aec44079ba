package io.github.solidarites.governance.rules.territory;

import java.util.List;

/**
 * The chain commune, département, région: for each territory the runs of days on which it exists,
 * with the territory that it lies in. Runs are as wide as the data allow; the days on which only
 * editions tell are marked apart.
 */
final class Chain {
  static final int NONE = -1;

  private final IntColumn ends = new IntColumn();
  private final IntColumn from = new IntColumn();
  private final IntColumn until = new IntColumn();
  private final IntColumn parents = new IntColumn();
  private final IntColumn doubtful = new IntColumn();
  private final IntColumn doubtFrom = new IntColumn();
  private final IntColumn doubtUntil = new IntColumn();

  /** The runs of the next territory begin. */
  void open() {
    ends.add(from.size());
  }

  /** A run of the last territory opened: first day inclusive, last exclusive. */
  void add(int first, int end, int parent) {
    from.add(first);
    until.add(end);
    parents.add(parent);
    int last = ends.size() - 1;
    ends.set(last, from.size());
  }

  /** Days on which nobody can tell whether the last territory opened exists. */
  void addDoubt(int first, int end) {
    doubtful.add(ends.size() - 1);
    doubtFrom.add(first);
    doubtUntil.add(end);
  }

  int parentAt(int index, int day) {
    int end = ends.get(index);
    for (int run = first(index); run < end; run++) {
      if (day >= from.get(run) && day < until.get(run)) {
        return parents.get(run);
      }
    }
    return NONE;
  }

  boolean mayExist(int index, int day) {
    int end = ends.get(index);
    for (int run = first(index); run < end; run++) {
      if (day >= from.get(run) && day < until.get(run)) {
        return true;
      }
    }
    return false;
  }

  boolean isDoubtful(int index, int day) {
    int low = 0;
    int high = doubtful.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (doubtful.get(middle) < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < doubtful.size() && doubtful.get(i) == index; i++) {
      if (day >= doubtFrom.get(i) && day < doubtUntil.get(i)) {
        return true;
      }
    }
    return false;
  }

  void trim() {
    for (IntColumn column : List.of(ends, from, until, parents, doubtful, doubtFrom, doubtUntil)) {
      column.trim();
    }
  }

  /** The day after the last run. */
  int end(int index) {
    int end = ends.get(index);
    return end == first(index) ? TerritoryTableBuilder.OPEN_END : until.get(end - 1);
  }

  int runs(int index) {
    return ends.get(index) - first(index);
  }

  int from(int index, int run) {
    return from.get(first(index) + run);
  }

  int until(int index, int run) {
    return until.get(first(index) + run);
  }

  int parent(int index, int run) {
    return parents.get(first(index) + run);
  }

  private int first(int index) {
    return index == 0 ? 0 : ends.get(index - 1);
  }
}
