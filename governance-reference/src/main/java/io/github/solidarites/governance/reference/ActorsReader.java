package io.github.solidarites.governance.reference;

import io.github.solidarites.governance.actor.Actor;
import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.actor.ActorName;
import io.github.solidarites.governance.time.Period;
import io.github.solidarites.governance.time.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code actors.tsv}: A lines (actor), N lines (a name and its days). */
final class ActorsReader {
  private record Line(ActorId id, ActorKind kind, Period exists) {}

  private final Map<ActorId, Line> lines = new LinkedHashMap<>();
  private final Map<ActorId, List<Timeline.Entry<ActorName>>> names = new HashMap<>();

  private ActorsReader() {}

  static List<Actor> read() {
    ActorsReader reader = new ActorsReader();
    Lines.of("actors.tsv").forEach(reader::readLine);
    return reader.lines.values().stream().map(reader::actor).toList();
  }

  private void readLine(Fields line) {
    ActorId id = ActorId.parse(line.text());
    if (line.tag().equals("A")) {
      ActorKind kind = new ActorKind(line.text());
      lines.put(id, new Line(id, kind, line.period()));
    } else {
      String plain = line.text();
      ActorName name = new ActorName(plain, line.text());
      names
          .computeIfAbsent(id, k -> new ArrayList<>())
          .add(new Timeline.Entry<>(line.period(), name));
    }
  }

  private Actor actor(Line line) {
    return Actor.builder()
        .id(line.id())
        .kind(line.kind())
        .exists(line.exists())
        .names(Timeline.of(names.getOrDefault(line.id(), List.of())))
        .build();
  }
}
