package io.github.solidarites.governance.rules.territory;

import java.util.Arrays;

/** A column of whole numbers that grows while a table is built. */
final class IntColumn {
  private int[] values = new int[64];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  void set(int row, int value) {
    values[row] = value;
  }

  int get(int row) {
    return values[row];
  }

  int size() {
    return size;
  }

  /** Gives back the room that was kept for growth. */
  void trim() {
    values = Arrays.copyOf(values, size);
  }
}
