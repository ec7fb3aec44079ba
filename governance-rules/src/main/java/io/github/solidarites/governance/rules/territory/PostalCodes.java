package io.github.solidarites.governance.rules.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** The postal codes of territories, as the last edition that names the territory gives them. */
final class PostalCodes {
  private final IntColumn owners = new IntColumn();
  private final IntColumn codes = new IntColumn();

  void add(int territory, int code) {
    owners.add(territory);
    codes.add(code);
  }

  void trim() {
    owners.trim();
    codes.trim();
  }

  void forEach(int code, IntConsumer visitor) {
    for (int i = 0; i < codes.size(); i++) {
      if (codes.get(i) == code) {
        visitor.accept(owners.get(i));
      }
    }
  }

  List<String> of(int territory) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < owners.size(); i++) {
      if (owners.get(i) == territory) {
        all.add(String.format(java.util.Locale.ROOT, "%05d", codes.get(i)));
      }
    }
    return all;
  }
}
