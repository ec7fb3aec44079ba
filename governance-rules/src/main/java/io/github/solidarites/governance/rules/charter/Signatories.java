package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.actor.Office;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.Signatory;
import io.github.solidarites.governance.rules.model.Arguments;
import java.util.List;

/** What several rules ask of a signatory. */
final class Signatories {
  /** The whole list. */
  static final String ALL = "/signatories";

  private Signatories() {}

  static String path(int index) {
    return ALL + "/" + index;
  }

  static Arguments party(Signatory signatory) {
    return Arguments.of("party", signatory.party().name());
  }

  /** Whether every office that signs represents the State by law. */
  static boolean isTheState(Signatory signatory) {
    return signatory.offices() instanceof Fact.Present<List<Office>> offices
        && !offices.value().isEmpty()
        && offices.value().stream().allMatch(Office::representsTheState);
  }
}
