package io.github.solidarites.governance.rules.model;

/** The key of a SIREN: the last of its nine digits follows from the others. */
final class SirenKey {
  private SirenKey() {}

  /** Whether the key of nine digits is right. */
  static boolean isValid(String siren) {
    int sum = 0;
    for (int i = 0; i < siren.length(); i++) {
      int digit = siren.charAt(i) - '0';
      int weighted = i % 2 == 0 ? digit : 2 * digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
  }
}
