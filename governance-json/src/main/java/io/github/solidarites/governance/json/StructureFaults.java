package io.github.solidarites.governance.json;

import com.networknt.schema.Error;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Says what the schema refuses in the words of this library, and takes it out of the tree. */
final class StructureFaults {
  private final Faults faults;
  private final SoundPart sound;
  private final Set<String> places = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> mistyped = new HashSet<>();

  StructureFaults(Faults faults, SoundPart sound) {
    this.faults = faults;
    this.sound = sound;
  }

  /** One fault per place: the first. */
  void report(Error error) {
    String place = error.getInstanceLocation().toString();
    switch (error.getKeyword()) {
      case "required" -> missing(Pointers.child(place, error.getProperty()));
      case "additionalProperties" -> unknown(place, error);
      case "propertyNames" -> name(Pointers.child(place, error.getProperty()), error);
      default -> {
        if (places.add(place)) {
          value(place, error);
        }
      }
    }
  }

  /** Every place that has a fault of the structure. */
  Collection<String> places() {
    Set<String> all = new HashSet<>(places);
    all.addAll(names);
    return all;
  }

  private void unknown(String owner, Error error) {
    String name = error.getProperty();
    String place = Pointers.child(owner, name);
    Collection<String> known = SchemaNode.owning(error.getSchemaLocation().toString()).names();
    faults.unknownName(place, "unknown-property", name, known);
    NearestProperty.of(name, known).ifPresent(n -> mistyped.add(Pointers.child(owner, n)));
    sound.remove(place);
  }

  /** A property that is there under a mistyped name is told once. */
  private void missing(String place) {
    if (!mistyped.contains(place)) {
      faults.add(place, "required");
    }
  }

  private void name(String place, Error error) {
    String format = error.getSchemaNode().path("format").stringValue();
    faults.quoting(place, SchemaFormats.code(format), error.getProperty());
    names.add(place);
    sound.remove(place);
  }

  private void value(String place, Error error) {
    switch (error.getKeyword()) {
      case "type" -> wrongType(place, error);
      case "enum" -> {
        Collection<String> known =
            error.getSchemaNode().valueStream().map(JsonNode::stringValue).toList();
        faults.unknownName(place, "unknown-value", error.getInstanceNode().stringValue(), known);
        sound.remove(place);
      }
      case "const" -> faults.add(place, "format-version");
      case "minimum" -> faults.add(place, "not-negative");
      case "pattern" -> blank(place);
      case "format" -> format(place, error);
      default ->
          throw new IllegalStateException(
              "StructureFaults: keyword \"" + error.getKeyword() + "\" has no message");
    }
  }

  private void wrongType(String place, Error error) {
    String expected = error.getSchemaNode().stringValue();
    if (error.getInstanceNode().isNull()) {
      faults.add(place, "null-element");
    } else {
      faults.add(place, "wrong-type", Map.of("expected", expected));
    }
    if (SchemaNode.owning(error.getSchemaLocation().toString()).node().has("enum")) {
      sound.remove(place);
    } else {
      sound.replace(place, expected);
    }
  }

  private void blank(String place) {
    faults.add(place, "required");
    sound.replace(place, "string");
  }

  private void format(String place, Error error) {
    String format = error.getSchemaNode().stringValue();
    if (format.equals("text")) {
      blank(place);
    } else if (format.endsWith("-reference")) {
      faults.add(place, SchemaFormats.code(format));
    } else {
      faults.quoting(place, SchemaFormats.code(format), error.getInstanceNode().stringValue());
    }
  }
}
