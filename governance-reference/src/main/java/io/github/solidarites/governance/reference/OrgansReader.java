package io.github.solidarites.governance.reference;

import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.actor.ActorName;
import io.github.solidarites.governance.actor.Organ;
import io.github.solidarites.governance.time.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code organs.tsv}: one line for each name. */
final class OrgansReader {
  private record Key(String code, ActorKind actsFor) {}

  private final Map<Key, List<Timeline.Entry<ActorName>>> names = new LinkedHashMap<>();

  private OrgansReader() {}

  static List<Organ> read() {
    OrgansReader reader = new OrgansReader();
    Lines.of("organs.tsv").forEach(reader::readLine);
    return reader.names.entrySet().stream()
        .map(e -> new Organ(e.getKey().code(), e.getKey().actsFor(), Timeline.of(e.getValue())))
        .toList();
  }

  private void readLine(Fields line) {
    Key key = new Key(line.text(), new ActorKind(line.text()));
    ActorName name = new ActorName(line.text(), line.text());
    names
        .computeIfAbsent(key, k -> new ArrayList<>())
        .add(new Timeline.Entry<>(line.period(), name));
  }
}
