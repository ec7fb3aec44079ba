package io.github.solidarites.governance.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Decodes the bytes of a document. */
final class SourceText {
  static final int MAX_BYTES = 10_000_000;

  private static final Position START = new Position(1, 1);

  private SourceText() {}

  /** The text, without the byte order mark that some editors write. */
  static String decode(byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      throw refused("too-large", START);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw refused("not-utf-8", firstInvalid(bytes));
    }
  }

  /** Where the bytes stop being UTF-8. */
  private static Position firstInvalid(byte[] bytes) {
    CharBuffer sound = CharBuffer.allocate(bytes.length);
    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), sound, true);
    String before = sound.flip().toString();
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new Position(line, before.length() - before.lastIndexOf('\n'));
  }

  private static UnreadableException refused(String code, Position where) {
    return new UnreadableException(List.of(Problem.at(where, "", code, Map.of())));
  }
}
