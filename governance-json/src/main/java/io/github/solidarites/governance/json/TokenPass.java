package io.github.solidarites.governance.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** One pass over the tokens: positions, duplicate keys, faults of JSON itself. */
final class TokenPass {
  /** An open object or array. */
  private static final class Frame {
    private final String pointer;
    private final boolean array;
    private int next;
    private String member = "";

    Frame(String pointer, boolean array) {
      this.pointer = pointer;
      this.array = array;
    }

    String nextValue() {
      return array ? Pointers.child(pointer, next++) : member;
    }
  }

  private final Map<String, Position> positions = new HashMap<>();
  private final List<Problem> duplicates = new ArrayList<>();
  private final Deque<Frame> open = new ArrayDeque<>();
  private boolean rootSeen;
  private boolean object;
  private @Nullable String kind;

  private TokenPass() {}

  /** Passes over a text; throws what JSON itself forbids. */
  static TokenPass over(String text) {
    TokenPass pass = new TokenPass();
    try (JsonParser parser = DocumentMapper.parser(text)) {
      pass.run(parser);
    }
    return pass;
  }

  /** Every property that is given again. */
  List<Problem> duplicates() {
    return duplicates;
  }

  Positions positions() {
    return new Positions(positions);
  }

  /** Whether the whole is an object. */
  boolean isObject() {
    return object;
  }

  /** The text of {@code kind}, if it has one. */
  Optional<String> kind() {
    return Optional.ofNullable(kind);
  }

  private void run(JsonParser parser) {
    try {
      for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
        accept(t, parser);
      }
    } catch (StreamConstraintsException e) {
      throw failed("limit", parser.currentLocation());
    } catch (JacksonException e) {
      TokenStreamLocation where = e.getLocation();
      throw failed("json-syntax", where == null ? parser.currentLocation() : where);
    }
    if (!rootSeen) {
      throw failed("empty", parser.currentLocation());
    }
  }

  private void accept(JsonToken token, JsonParser parser) {
    if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
      open.pop();
    } else if (token == JsonToken.PROPERTY_NAME) {
      member(parser);
    } else {
      value(token, parser);
    }
  }

  private void member(JsonParser parser) {
    Frame object = open.element();
    String name = parser.currentName();
    object.member = Pointers.child(object.pointer, name);
    Position here = position(parser.currentTokenLocation());
    if (positions.put(object.member, here) != null) {
      duplicates.add(Problem.at(here, object.member, "duplicate-property", Map.of("name", name)));
    }
  }

  private void value(JsonToken token, JsonParser parser) {
    Frame parent = open.peek();
    if (parent == null && rootSeen) {
      throw failed("several-documents", parser.currentTokenLocation());
    }
    object |= !rootSeen && token == JsonToken.START_OBJECT;
    rootSeen = true;
    String pointer = parent == null ? "" : parent.nextValue();
    if (token == JsonToken.VALUE_STRING && pointer.equals("/kind")) {
      kind = parser.getString();
    } else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
      checkNumber(parser);
    }
    positions.putIfAbsent(pointer, position(parser.currentTokenLocation()));
    if (token.isStructStart()) {
      open.push(new Frame(pointer, token == JsonToken.START_ARRAY));
    }
  }

  /** Jackson says in its own way that an exponent is out of all bounds. */
  private void checkNumber(JsonParser parser) {
    try {
      parser.getDecimalValue();
    } catch (NumberFormatException e) {
      throw failed("number", parser.currentTokenLocation());
    }
  }

  private static Position position(TokenStreamLocation location) {
    return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /** Reading stops here; what was found before is told too. */
  private UnreadableException failed(String code, TokenStreamLocation where) {
    List<Problem> all = new ArrayList<>(duplicates);
    all.add(Problem.at(position(where), "", code, Map.of()));
    return new UnreadableException(all);
  }
}
