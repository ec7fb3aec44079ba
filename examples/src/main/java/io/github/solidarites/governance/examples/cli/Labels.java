package io.github.solidarites.governance.examples.cli;

import io.github.solidarites.governance.pathway.Benefit;
import io.github.solidarites.governance.pathway.BenefitRule;
import io.github.solidarites.governance.pathway.Scheme;
import io.github.solidarites.governance.pathway.SchemeId;

/** The labels of schemes and benefits, with their identifiers. */
final class Labels {
  private Labels() {}

  static String scheme(World world, SchemeId id) {
    Scheme scheme =
        world.governance().law().schemes().stream()
            .filter(s -> s.id().equals(id))
            .findFirst()
            .orElseThrow();
    return shown(world, scheme.french(), scheme.english(), id.code());
  }

  static String benefit(World world, Benefit id) {
    BenefitRule benefit =
        world.governance().law().benefits().stream()
            .filter(b -> b.benefit().equals(id))
            .findFirst()
            .orElseThrow();
    return shown(world, benefit.french(), benefit.english(), id.code());
  }

  private static String shown(World world, String french, String english, String id) {
    boolean inFrench = world.texts().locale().getLanguage().equals("fr");
    return (inFrench ? french : english) + " (" + id + ")";
  }
}
