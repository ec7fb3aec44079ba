package io.github.solidarites.governance.rules.charter;

import io.github.solidarites.governance.instrument.AuthorisingAct;
import io.github.solidarites.governance.instrument.Charter;
import io.github.solidarites.governance.instrument.Fact;
import io.github.solidarites.governance.instrument.Signatory;
import io.github.solidarites.governance.rules.model.Arguments;
import io.github.solidarites.governance.rules.model.Basis;
import io.github.solidarites.governance.rules.model.Rule;
import io.github.solidarites.governance.rules.model.RuleCard;
import io.github.solidarites.governance.rules.model.Severity;
import io.github.solidarites.governance.rules.model.Sink;
import io.github.solidarites.governance.time.ImpreciseDate;

/**
 * <i>Habilitation antérieure à la signature</i>: the act that empowers a signatory is not later
 * than the signature (CH-03). That there be an act at all is for {@link AuthorisingActAnnounced}.
 */
final class AuthorisedBeforeSignature implements Rule<Charter, CharterView> {
  private static final RuleCard CARD =
      CharterCards.card(
              "charter.authorised-before-signature", "CH-03", Severity.WARNING, Basis.CASE_LAW)
          .addCitations(CharterTexts.BEZIERS, CharterTexts.SIGNATORY_COMPETENCE)
          .build();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void examine(Charter charter, CharterView view, Sink sink) {
    for (int i = 0; i < charter.signatories().size(); i++) {
      Signatory signatory = charter.signatories().get(i);
      if (signatory.authorisingAct() instanceof Fact.Present<AuthorisingAct> act) {
        String path = Signatories.path(i) + "/authorisingAct/date";
        Arguments arguments = Signatories.party(signatory).and("act", act.value().nature());
        examine(charter, act.value().date(), path, arguments, sink);
      }
    }
  }

  private static void examine(
      Charter charter, Fact<ImpreciseDate> date, String path, Arguments act, Sink sink) {
    if (date instanceof Fact.Absent<ImpreciseDate>) {
      sink.notApplicable(path, "blank", act);
    } else if (!(date instanceof Fact.Present<ImpreciseDate> dated)) {
      sink.undetermined(path, act);
    } else if (!(charter.signedOn() instanceof Fact.Present<ImpreciseDate> signed)) {
      sink.undetermined(path, "signature", act.and("date", dated.value()));
    } else {
      compare(dated.value(), signed.value(), path, act, sink);
    }
  }

  private static void compare(
      ImpreciseDate date, ImpreciseDate signed, String path, Arguments act, Sink sink) {
    Arguments arguments = act.and("date", date).and("signed", signed);
    switch (date.isAfter(signed)) {
      case YES -> sink.breached(path, arguments);
      case NO -> sink.satisfied(path, arguments);
      case UNDETERMINED -> sink.undetermined(path, "days", arguments);
    }
  }
}
