package io.github.solidarites.governance.territory;

/**
 * A number of inhabitants, with what it counts and its vintage.
 *
 * @param count the number
 * @param kind which inhabitants
 * @param referenceYear the year that the census refers to
 * @param inForce the year in which it is the legal figure
 */
public record Population(int count, PopulationKind kind, int referenceYear, int inForce) {
  private static final int NEAR_IN_PERCENT = 2;

  /** Checks the number. */
  public Population {
    if (count < 0) {
      throw new IllegalArgumentException("Population: count " + count + " is negative");
    }
  }

  /**
   * Whether a threshold is so near that the kind or the vintage of the figure may decide.
   *
   * @param threshold a number of inhabitants
   * @return true within 2 % of the threshold, inclusive
   */
  public boolean isNear(int threshold) {
    return Math.abs((long) count - threshold) * 100 <= (long) NEAR_IN_PERCENT * threshold;
  }
}
