package io.github.solidarites.governance.rules.model;

import java.util.Comparator;
import java.util.regex.Pattern;

/** Orders JSON Pointers as documents do: element 10 comes after element 9. */
enum PointerOrder implements Comparator<String> {
  INSTANCE;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  @Override
  public int compare(String a, String b) {
    String[] as = a.split("/", -1);
    String[] bs = b.split("/", -1);
    for (int i = 0; i < Math.min(as.length, bs.length); i++) {
      int order = compareTokens(as[i], bs[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(as.length, bs.length);
  }

  private static int compareTokens(String a, String b) {
    return NUMBER.matcher(a).matches() && NUMBER.matcher(b).matches()
        ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b))
        : a.compareTo(b);
  }
}
