package io.github.solidarites.governance.benchmarks;

import java.util.Arrays;
import java.util.List;

/**
 * What was measured of one benchmark, over the rounds.
 *
 * @param nanoseconds per operation, one for each round; immutable
 * @param bytes allocated per operation, one for each round; immutable
 */
record Measure(List<Double> nanoseconds, List<Double> bytes) {
  Measure {
    nanoseconds = List.copyOf(nanoseconds);
    bytes = List.copyOf(bytes);
  }

  double medianNanoseconds() {
    return median(nanoseconds);
  }

  double medianBytes() {
    return median(bytes);
  }

  static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    if (sorted.length == 0) {
      throw new IllegalArgumentException("Measure: no value in " + Arrays.toString(sorted));
    }
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
