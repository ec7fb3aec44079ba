package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.actor.Actor;
import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.actor.ActorKind;
import io.github.solidarites.governance.actor.ActorName;
import io.github.solidarites.governance.competence.DomainDefinition;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.rules.internal.NearestNames;
import io.github.solidarites.governance.rules.territory.TerritoryTable;
import io.github.solidarites.governance.territory.TerritoryId;
import io.github.solidarites.governance.territory.TerritoryName;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The names of a world: of places, actors, matters and domains. */
final class RegisterNames implements Naming {
  private final TerritoryTable places;
  private final Map<String, Matter> matters;
  private final Map<PolicyDomain, DomainDefinition> domains = new HashMap<>();
  private final Map<ActorId, Actor> actors = new HashMap<>();
  private final List<SingleBody> singleBodies;

  RegisterNames(LawTables law, TerritoryTable places, Map<String, Matter> matters) {
    this.places = places;
    this.matters = matters;
    this.singleBodies = law.singleBodies();
    law.domains().forEach(d -> domains.put(d.id(), d));
    law.actors().forEach(a -> actors.put(a.id(), a));
  }

  @Override
  public String actor(ActorId actor, LocalDate day, Locale locale) {
    boolean french = isFrench(locale);
    Optional<ActorName> own = ownName(actor, day);
    if (own.isPresent()) {
      return !french && actor.equals(ActorId.ETAT)
          ? Messages.of(locale).text("actor.etat")
          : french ? own.get().definite() : own.get().plain();
    }
    return territorialName(actor).map(name -> patterned(actor, name, locale)).orElse(actor.text());
  }

  private Optional<ActorName> ownName(ActorId actor, LocalDate day) {
    Actor known = actors.get(actor);
    return known == null ? Optional.empty() : known.names().at(day);
  }

  private Optional<TerritoryName> territorialName(ActorId actor) {
    return actor.code().flatMap(code -> Optional.ofNullable(nameOfCode(actor, code)));
  }

  private @Nullable TerritoryName nameOfCode(ActorId actor, String code) {
    String level =
        switch (actor.kind().map(ActorKind::code).orElse("")) {
          case "region", "ars" -> "region:";
          case "commune", "ccas" -> "commune:";
          case "departement", "caf", "msa", "mdph", "siao" -> "departement:";
          default -> "";
        };
    if (level.isEmpty()) {
      return null;
    }
    OptionalInt place = places.find(level + code);
    return place.isEmpty() ? null : places.name(place.getAsInt());
  }

  private static String patterned(ActorId actor, TerritoryName name, Locale locale) {
    String kind = actor.kind().map(ActorKind::code).orElseThrow();
    return Messages.of(locale)
        .text("actor." + kind)
        .replace("{of}", name.ofName())
        .replace("{name}", name.text());
  }

  @Override
  public String place(TerritoryId id) {
    int place = places.find(id.level(), id.code());
    return place < 0 ? id.toString() : places.nameText(place);
  }

  @Override
  public String ofPlace(TerritoryId id) {
    int place = places.find(id.level(), id.code());
    return place < 0 ? id.toString() : places.name(place).ofName();
  }

  @Override
  public String matter(MatterId id, Locale locale) {
    Matter matter = matters.get(id.code());
    return matter == null ? id.code() : matter.label(locale);
  }

  @Override
  public String domain(PolicyDomain id, Locale locale) {
    DomainDefinition domain = domains.get(id);
    if (domain == null) {
      return id.code();
    }
    return isFrench(locale) ? domain.french() : domain.english();
  }

  Optional<Actor> known(ActorId actor) {
    return Optional.ofNullable(actors.get(actor));
  }

  private static boolean isFrench(Locale locale) {
    return locale.getLanguage().equals("fr");
  }

  List<String> nearestMatters(String unknown) {
    Map<String, String> labels = new HashMap<>();
    for (Map.Entry<String, Matter> named : matters.entrySet()) {
      Matter matter = named.getValue();
      labels.put(named.getKey(), matter.id() + " (" + matter.definition().french() + ")");
    }
    return nearest(unknown, labels);
  }

  /** Several names may lead to one label: each label is shown once. */
  private static List<String> nearest(String unknown, Map<String, String> labels) {
    return NearestNames.ranked(unknown, labels.keySet())
        .map(labels::get)
        .distinct()
        .limit(NearestNames.SHOWN)
        .toList();
  }

  void requireOneBody(ActorId actor, LocalDate day) {
    boolean shorthand =
        actor.kind().filter(k -> k.equals(ActorKind.CAF) || k.equals(ActorKind.MSA)).isPresent();
    if (shorthand && singleBodies.stream().noneMatch(body -> names(body, actor, day))) {
      throw new AmbiguousActorException(actor, day);
    }
  }

  private static boolean names(SingleBody body, ActorId actor, LocalDate day) {
    return body.kind().equals(actor.kind().orElseThrow())
        && body.period().contains(day)
        && !body.except().contains(TerritoryId.departement(actor.code().orElseThrow()));
  }
}
