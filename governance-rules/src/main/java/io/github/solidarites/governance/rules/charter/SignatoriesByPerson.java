package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.instrument.Party;
import io.github.solidarites.governance.instrument.Signatory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The signatories of each legal person, in one pass: a party without an identifier is the first of
 * its kind and printed name.
 */
final class SignatoriesByPerson {
  private record Printed(ActorKind kind, String name) {}

  private static final class Person {
    private @Nullable ActorId id;
    private final List<Integer> mentions = new ArrayList<>();

    boolean canBe(@Nullable ActorId other) {
      return id == null || other == null || id.equals(other);
    }
  }

  private final List<Person> persons = new ArrayList<>();
  private final Map<ActorId, Person> byId = new HashMap<>();
  private final Map<Printed, Person> byName = new HashMap<>();

  private SignatoriesByPerson() {}

  /** The indexes of the signatories, person by person, in the order of the document. */
  static List<List<Integer>> of(List<Signatory> signatories) {
    SignatoriesByPerson all = new SignatoriesByPerson();
    for (int i = 0; i < signatories.size(); i++) {
      all.person(signatories.get(i).party()).mentions.add(i);
    }
    return all.persons.stream().map(person -> person.mentions).toList();
  }

  private Person person(Party party) {
    ActorId id = party.id().asOptional().orElse(null);
    Person known = id == null ? null : byId.get(id);
    Person person = known == null ? named(party, id) : known;
    if (id != null) {
      person.id = id;
      byId.put(id, person);
    }
    return person;
  }

  private Person named(Party party, @Nullable ActorId id) {
    Printed printed = new Printed(party.kind(), party.name());
    Person sameName = byName.get(printed);
    if (sameName != null && sameName.canBe(id)) {
      return sameName;
    }
    Person person = new Person();
    persons.add(person);
    byName.putIfAbsent(printed, person);
    return person;
  }
}
