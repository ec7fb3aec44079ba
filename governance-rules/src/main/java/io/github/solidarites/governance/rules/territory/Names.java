package io.github.solidarites.governance.rules.territory;

import io.github.solidarites.governance.territory.TerritoryName;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Names in one run of bytes: a text is made when somebody asks for it. */
final class Names {
  private byte[] utf8 = new byte[1 << 12];
  private final IntColumn ends = new IntColumn();

  /** The article goes before the name, as one digit. */
  void add(byte[] source, int from, int to) {
    int start = size() == 0 ? 0 : ends.get(size() - 1);
    int end = start + to - from;
    if (end > utf8.length) {
      utf8 = Arrays.copyOf(utf8, Math.max(end, utf8.length * 2));
    }
    System.arraycopy(source, from, utf8, start, to - from);
    ends.add(end);
  }

  void add(int article, String name) {
    byte[] bytes = (article + name).getBytes(StandardCharsets.UTF_8);
    add(bytes, 0, bytes.length);
  }

  void trim() {
    utf8 = Arrays.copyOf(utf8, size() == 0 ? 0 : ends.get(size() - 1));
  }

  int size() {
    return ends.size();
  }

  TerritoryName name(int row) {
    return new TerritoryName(text(row), utf8[start(row)] - '0');
  }

  String text(int row) {
    int start = start(row) + 1;
    return new String(utf8, start, ends.get(row) - start, StandardCharsets.UTF_8);
  }

  private int start(int row) {
    return row == 0 ? 0 : ends.get(row - 1);
  }
}
