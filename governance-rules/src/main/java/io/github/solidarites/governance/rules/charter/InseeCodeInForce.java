package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.actor.ActorId;
import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Basis;
import io.github.solidarites.governance.rules.model.Place;
import io.github.solidarites.governance.rules.model.Rule;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Severity;
import io.github.solidarites.governance.rules.model.Sink;
import io.github.solidarites.governance.territory.Territory;
import io.github.solidarites.governance.territory.TerritoryId;
import java.util.Optional;

/**
 * <i>Code Insee en vigueur</i>: the territory and the parties have codes that exist on the day of
 * signature (CH-16).
 */
final class InseeCodeInForce implements Rule<Charter, CharterView> {
  private static final RuleCard CARD =
      CharterCards.card("charter.insee-code-in-force", "CH-16", Severity.WARNING, Basis.CONVENTION)
          .addCitations(CharterTexts.GEOGRAPHIC_CODE)
          .build();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void examine(Charter charter, CharterView view, Sink sink) {
    if (charter.territory() instanceof Fact.Present<TerritoryId> territory) {
      examine(territory.value(), "/territory", view, sink);
    } else if (charter.territory() instanceof Fact.NotVisible<TerritoryId>) {
      sink.undetermined("/territory", Arguments.none());
    }
    for (int i = 0; i < charter.signatories().size(); i++) {
      Fact<ActorId> id = charter.signatories().get(i).party().id();
      String path = Signatories.path(i) + "/party/id";
      id.asOptional()
          .flatMap(InseeCodeInForce::territory)
          .ifPresent(t -> examine(t, path, view, sink));
    }
  }

  /** The territory whose code an identifier carries. */
  private static Optional<TerritoryId> territory(ActorId id) {
    String text = id.text();
    if (text.startsWith("ccas:")) {
      return Optional.of(TerritoryId.commune(text.substring("ccas:".length())));
    }
    boolean territorial =
        text.startsWith("commune:")
            || text.startsWith("departement:")
            || text.startsWith("region:");
    return territorial ? Optional.of(TerritoryId.parse(text)) : Optional.empty();
  }

  private static void examine(TerritoryId id, String path, CharterView view, Sink sink) {
    Arguments arguments = Arguments.of("code", id.code()).and("signed", view.signed());
    Optional<Place> place = view.register().find(id);
    if (place.isEmpty()) {
      sink.undetermined(path, "unknown", arguments);
      return;
    }
    Territory territory = place.get().territory();
    Arguments known = arguments.and("place", id).and("period", territory.exists());
    switch (view.signed().isIn(territory.exists())) {
      case YES -> sink.satisfied(path, known);
      case NO -> sink.breached(path, known);
      case UNDETERMINED -> sink.undetermined(path, "days", known);
    }
  }
}
