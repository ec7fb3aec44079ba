package io.github.solidarites.governance.rules.territory;

/** Codes as whole numbers, in the order of their texts: up to five characters, or a SIREN. */
final class Codes {
  private static final int LONGEST = 5;
  private static final int BASE = 37;

  private Codes() {}

  /** The number of a code that has been checked, or -1 for a text that is no code. */
  static int key(CharSequence code) {
    return code.length() > LONGEST ? siren(code) : letters(code);
  }

  private static int siren(CharSequence code) {
    int key = 0;
    for (int i = 0; i < code.length(); i++) {
      key = key * 10 + Character.digit(code.charAt(i), 10);
    }
    return key;
  }

  private static int letters(CharSequence code) {
    int key = 0;
    for (int i = 0; i < LONGEST; i++) {
      key = key * BASE + (i < code.length() ? 1 + Character.digit(code.charAt(i), 36) : 0);
    }
    return key;
  }

  static String siren(int key) {
    String digits = Integer.toString(key);
    return "0".repeat(9 - digits.length()) + digits;
  }

  static String letters(int key) {
    char[] text = new char[LONGEST];
    int length = 0;
    int rest = key;
    for (int i = LONGEST - 1; i >= 0; i--) {
      int digit = rest % BASE;
      rest /= BASE;
      if (digit > 0) {
        text[i] = Character.toUpperCase(Character.forDigit(digit - 1, 36));
        length = Math.max(length, i + 1);
      }
    }
    return new String(text, 0, length);
  }
}
