package io.github.solidarites.governance.rules.pathway;

import io.github.solidarites.governance.pathway.Pathway;
import io.github.solidarites.governance.rules.model.Rule;
import io.github.solidarites.governance.rules.model.TitleLookup;
import java.util.List;

/** The rules on pathways. */
public final class PathwayRules {
  /** All of them, each with its own identifier. */
  public static final List<Rule<Pathway, TitleLookup>> ALL =
      List.of(new NoGap(), new AlwaysAReferent(), new ActorHasTitle());

  private PathwayRules() {}
}
