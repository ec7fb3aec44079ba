package io.github.solidarites.governance.rules.model;

import java.util.Comparator;

/**
 * Orders JSON Pointers as documents do: element 10 comes after element 9. It sorts every verdict,
 * so it makes no object.
 */
enum PointerOrder implements Comparator<String> {
  INSTANCE;

  private static final int MOST_DIGITS = 9;

  @Override
  public int compare(String a, String b) {
    int i = 0;
    int j = 0;
    while (true) {
      int endA = end(a, i);
      int endB = end(b, j);
      int order = compareTokens(a, i, endA, b, j, endB);
      if (order != 0) {
        return order;
      }
      if (endA == a.length() || endB == b.length()) {
        return Boolean.compare(endA < a.length(), endB < b.length());
      }
      i = endA + 1;
      j = endB + 1;
    }
  }

  private static int end(String pointer, int start) {
    int slash = pointer.indexOf('/', start);
    return slash < 0 ? pointer.length() : slash;
  }

  private static int compareTokens(String a, int i, int endA, String b, int j, int endB) {
    if (isNumber(a, i, endA) && isNumber(b, j, endB)) {
      return Integer.compare(Integer.parseInt(a, i, endA, 10), Integer.parseInt(b, j, endB, 10));
    }
    int shorter = Math.min(endA - i, endB - j);
    for (int k = 0; k < shorter; k++) {
      int order = Character.compare(a.charAt(i + k), b.charAt(j + k));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(endA - i, endB - j);
  }

  private static boolean isNumber(String text, int start, int end) {
    if (start == end || end - start > MOST_DIGITS) {
      return false;
    }
    for (int k = start; k < end; k++) {
      if (text.charAt(k) < '0' || text.charAt(k) > '9') {
        return false;
      }
    }
    return true;
  }
}
