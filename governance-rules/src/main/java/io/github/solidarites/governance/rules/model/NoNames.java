package io.github.solidarites.governance.rules.model;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.competence.MatterId;
import io.github.solidarites.governance.competence.PolicyDomain;
import io.github.solidarites.governance.territory.TerritoryId;
import java.time.LocalDate;
import java.util.Locale;

/** For messages that name nothing: identifiers print as they are. */
enum NoNames implements Naming {
  INSTANCE;

  @Override
  public String actor(ActorId actor, LocalDate day, Locale locale) {
    return actor.text();
  }

  @Override
  public String place(TerritoryId place) {
    return place.toString();
  }

  @Override
  public String ofPlace(TerritoryId place) {
    return place.toString();
  }

  @Override
  public String matter(MatterId matter, Locale locale) {
    return matter.code();
  }

  @Override
  public String domain(PolicyDomain domain, Locale locale) {
    return domain.code();
  }
}
