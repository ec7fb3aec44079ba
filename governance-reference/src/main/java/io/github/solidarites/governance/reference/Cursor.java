package io.github.solidarites.governance.reference;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * Goes through the lines of a table in memory, field by field, part by part, and makes a text only
 * where one is asked for: fifty thousand lines are read while a process starts.
 */
final class Cursor {
  private final byte[] bytes;
  private int line;
  private int lineEnd = -1;
  private int fieldEnd;
  private int from;
  private int to;

  Cursor(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Goes to the next line that is no comment; false at the end. */
  boolean nextLine() {
    do {
      line = lineEnd + 1;
      if (line >= bytes.length) {
        return false;
      }
      lineEnd = indexOf((byte) '\n', line, bytes.length);
    } while (bytes[line] == '#');
    fieldEnd = line + 1;
    return true;
  }

  /** The first letter of the line. */
  char tag() {
    return (char) bytes[line];
  }

  /** Goes to the next field: an empty one when the line has no more. */
  Cursor field() {
    from = Math.min(fieldEnd + 1, lineEnd);
    fieldEnd = indexOf((byte) '\t', from, lineEnd);
    to = from - 1;
    return this;
  }

  boolean isEmpty() {
    return from == fieldEnd;
  }

  /** Goes to the next part of the field; false after the last. */
  boolean part(char separator) {
    if (to >= fieldEnd || isEmpty()) {
      return false;
    }
    from = to + 1;
    to = indexOf((byte) separator, from, fieldEnd);
    return true;
  }

  /** Takes the whole field as its only part. */
  Cursor whole() {
    to = fieldEnd;
    return this;
  }

  boolean isPartEmpty() {
    return from == to;
  }

  /** Whether this part is the whole field. */
  boolean isOnly(char separator) {
    return indexOf((byte) separator, from, fieldEnd) == fieldEnd;
  }

  byte[] bytes() {
    return bytes;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  String text() {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  int number(int radix) {
    boolean negative = bytes[from] == '-';
    int value = 0;
    for (int i = negative ? from + 1 : from; i < to; i++) {
      int digit = bytes[i] <= '9' ? bytes[i] - '0' : bytes[i] - 'a' + 10;
      value = value * radix + digit;
    }
    return negative ? -value : value;
  }

  private int indexOf(byte wanted, int start, int end) {
    int i = start;
    while (i < end && bytes[i] != wanted) {
      i++;
    }
    return i;
  }

  /** A day written {@code 20160101} or {@code 2016-01-01}, counted from 1970-01-01. */
  static int day(String text) {
    int month = text.charAt(4) == '-' ? 5 : 4;
    int day = text.length() - 2;
    LocalDate date =
        LocalDate.of(
            Integer.parseInt(text, 0, 4, 10),
            Integer.parseInt(text, month, month + 2, 10),
            Integer.parseInt(text, day, day + 2, 10));
    return (int) date.toEpochDay();
  }
}
