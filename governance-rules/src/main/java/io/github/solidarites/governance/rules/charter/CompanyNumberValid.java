package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.Party;
import io.github.solidarites.governance.instrument.Signatory;
import io.github.solidarites.governance.rules.internal.CompanyNumber;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Basis;
import io.github.solidarites.governance.rules.model.Rule;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Severity;
import io.github.solidarites.governance.rules.model.Sink;

/**
 * <i>Numéros SIREN et SIRET</i>: those printed have a right key, and the SIRET is of the SIREN
 * (CH-16). No text asks a charter to print them.
 */
final class CompanyNumberValid implements Rule<Charter, CharterView> {
  private static final RuleCard CARD =
      CharterCards.card("charter.company-number-valid", "CH-16", Severity.WARNING, Basis.CONVENTION)
          .addCitations(CharterTexts.COMPANY_NUMBERS)
          .build();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void examine(Charter charter, CharterView view, Sink sink) {
    boolean anyPrinted = false;
    boolean anyHidden = false;
    for (int i = 0; i < charter.signatories().size(); i++) {
      Signatory signatory = charter.signatories().get(i);
      Party party = signatory.party();
      anyPrinted |= party.siren() instanceof Fact.Present || party.siret() instanceof Fact.Present;
      anyHidden |=
          party.siren() instanceof Fact.NotVisible || party.siret() instanceof Fact.NotVisible;
      examine(signatory, Signatories.path(i) + "/party", sink);
    }
    if (!anyPrinted && anyHidden) {
      sink.undetermined(Signatories.ALL, Arguments.none());
    }
  }

  private static void examine(Signatory signatory, String path, Sink sink) {
    Party party = signatory.party();
    if (party.siren() instanceof Fact.Present<String> siren) {
      String digits = CompanyNumber.digits(siren.value());
      Arguments arguments = Signatories.party(signatory).and("number", siren.value());
      verdict(CompanyNumber.isSiren(digits), path + "/siren", arguments, sink);
    }
    if (party.siret() instanceof Fact.Present<String> siret) {
      String digits = CompanyNumber.digits(siret.value());
      Arguments arguments = Signatories.party(signatory).and("number", siret.value());
      if (party.siren() instanceof Fact.Present<String> siren
          && !digits.startsWith(CompanyNumber.digits(siren.value()))) {
        sink.breached(path + "/siret", "other-siren", arguments.and("siren", siren.value()));
      } else {
        verdict(CompanyNumber.isSiret(digits), path + "/siret", arguments, sink);
      }
    }
  }

  private static void verdict(boolean valid, String path, Arguments arguments, Sink sink) {
    if (valid) {
      sink.satisfied(path, arguments);
    } else {
      sink.breached(path, arguments);
    }
  }
}
