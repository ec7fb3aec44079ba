package io.github.solidarites.governance.instrument;

import java.util.stream.Stream;

/** Finds the facts of a charter that are said to be absent. */
final class AbsentFacts {
  private AbsentFacts() {}

  static void refuse(Charter charter) {
    if (facts(charter).anyMatch(f -> f instanceof Fact.Absent<?>)) {
      throw new IllegalArgumentException(
          "Charter: sourceKind PRESS, and a fact is absent: an article shows no blank of the act");
    }
  }

  private static Stream<Fact<?>> facts(Charter charter) {
    Stream<Fact<?>> own =
        Stream.of(charter.instrument(), charter.territory(), charter.signedOn(), charter.lead());
    Effect effect = charter.effect();
    Stream<Fact<?>> ofEffect =
        Stream.of(
            effect.startInclusive(),
            effect.endInclusive(),
            effect.durationMonths(),
            effect.retroactivityJustification());
    return Stream.of(own, ofEffect, charter.signatories().stream().flatMap(AbsentFacts::facts))
        .flatMap(s -> s);
  }

  private static Stream<Fact<?>> facts(Signatory signatory) {
    Party party = signatory.party();
    Stream<Fact<?>> own =
        Stream.of(party.id(), party.siren(), party.siret(), party.members(), signatory.offices());
    return Stream.of(
            own, facts(signatory.authorisingAct()), facts(signatory.delegationOfSignature()))
        .flatMap(s -> s);
  }

  private static Stream<Fact<?>> facts(Fact<AuthorisingAct> act) {
    return act instanceof Fact.Present<AuthorisingAct> shown
        ? Stream.of(shown.value().date(), shown.value().number())
        : Stream.of(act);
  }
}
